import type { Log } from "../../log.ts";
import type { Call } from "../answer.ts";

/** Whether its file is yet to be drawn. */
export function isToBeDrawn({ upload }: Call): boolean {
  return upload !== undefined && "draw" in upload;
}

/** The call with its file, or what is said in its place if there is none. */
export async function withFile(call: Call, log: Log): Promise<Call> {
  const { upload } = call;
  if (!upload || !("draw" in upload)) return call;
  const { field, name, draw, otherwise } = upload;
  try {
    return { ...call, upload: { field, name, bytes: await draw() } };
  } catch (error) {
    log.error({ err: error, file: name }, "a file could not be drawn; its reader is told so");
    return otherwise;
  }
}
