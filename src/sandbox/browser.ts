import { spawn } from "node:child_process";

/** Shows an address in the browser, if this machine has a way to; nobody depends on it. */
export function openBrowser(url: string): void {
  const [command, ...args] = commandFor(process.platform);
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  // A machine without a desktop has no such command.
  child.on("error", () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): string[] {
  switch (platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["cmd", "/c", "start", ""];
    default:
      return ["xdg-open"];
  }
}
