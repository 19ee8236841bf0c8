import { useSignal } from "@preact/signals";
import { dayOf, instantOf, timeOf } from "../../../plan/day.ts";
import { clock, isTravelling, now, timeZone } from "../state/clock.ts";
import { words } from "../words/index.ts";
import { capitalised, momentText } from "../words/time.ts";

interface Props {
  /** To an ISO instant. */
  readonly move: (at: string) => void;
}

/** Where the clock can go: what the schedule will do next, or any day and time. */
export function Journeys({ move }: Props) {
  const say = words.value.clock;
  const zone = timeZone.value;
  const local = (at: Date) => `${dayOf(at, zone)}T${timeOf(at, zone)}`;
  const start = now.peek();
  const picked = useSignal(start ? local(start) : "");
  const next = clock.value?.next ?? [];
  const [day, time] = picked.value.split("T");
  const target = day && time ? instantOf(day, time.slice(0, 5), zone) : null;
  const depart = (event: Event) => {
    event.preventDefault();
    if (target) move(target.toISOString());
  };
  return (
    <div class="journeys">
      <form onSubmit={depart}>
        <label>
          {say.at}
          <input
            type="datetime-local"
            required
            value={picked.value}
            onInput={({ currentTarget }) => {
              picked.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="strong" disabled={isTravelling.value}>
          {say.go}
        </button>
      </form>
      {/* The field is written in the browser's own way, which may put the month first. */}
      <p class="hint">{target && capitalised(momentText(target, zone, words.value))}</p>
      <h2>{say.upcoming}</h2>
      {next.length === 0 && <p class="empty">{say.nothingNext}</p>}
      <ul>
        {next.map(({ at, what }, place) => (
          <li key={`${place}/${at}`}>
            <button type="button" disabled={isTravelling.value} onClick={() => move(at)}>
              <time dateTime={at}>{momentText(new Date(at), zone, words.value)}</time>
              {what}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
