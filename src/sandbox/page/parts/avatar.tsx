import { initialsOf } from "../rules/entries.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly id: number;
  readonly name: string;
  readonly isGroup?: boolean;
  readonly small?: boolean;
}

/** Neighbouring numbers get colours that lie far apart. */
export const hueOf = (id: number): number => Math.round((Math.abs(id) * 137.508) % 360);

export function Avatar({ id, name, isGroup = false, small = false }: Props) {
  return (
    <span
      class={`avatar ${small ? "small" : ""}`}
      style={{ "--hue": String(hueOf(id)) }}
      aria-hidden="true"
    >
      {isGroup ? <Icon name="group" /> : initialsOf(name)}
    </span>
  );
}
