// Told to stop, npm ends the shell between itself and this process, and nobody tells this process.
const parent = process.ppid;

/** Ends this process when the `npm run SCRIPT` that started it has ended. */
export function stopWithNpm(script) {
  if (process.env.npm_lifecycle_event !== script) return;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
