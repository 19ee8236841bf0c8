// `npm start`: builds if need be, and runs the program in this very process.
import "./build.mjs";

// Told to stop, npm ends the shell between itself and this process, and nobody tells this process.
const parent = process.ppid;
if (process.env.npm_lifecycle_event === "start") {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

await import("../dist/main.js");
