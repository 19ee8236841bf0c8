import { FAULTS } from "../../protocol.ts";
import { act } from "../state/server.ts";
import { faults } from "../state/world.ts";
import { words } from "../words/index.ts";

/** Troubles of the network and of Telegram, to switch on. */
export function Faults() {
  const say = words.value.seen;
  const on = faults.value;
  return (
    <details class="faults">
      <summary>
        {say.faults}
        <small class={on.length > 0 ? "warned" : ""}>
          {on.length > 0 ? say.faultsOn(on.length) : say.faultsHint}
        </small>
      </summary>
      <ul>
        {FAULTS.map((fault) => (
          <li key={fault}>
            <label class="switch">
              <input
                type="checkbox"
                checked={on.includes(fault)}
                onChange={({ currentTarget: { checked } }) =>
                  void act({ do: "fault", fault, on: checked })
                }
              />
              {say.fault[fault]}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
