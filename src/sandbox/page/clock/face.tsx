import { dayOf, timeOf } from "../../../plan/day.ts";
import { clock, isTravelling, now, timeZone } from "../state/clock.ts";
import { words } from "../words/index.ts";
import { dayText, momentText } from "../words/time.ts";

/** The sandbox's day and time; while it travels, where to. */
export function Face() {
  const say = words.value;
  const at = now.value;
  if (!at) return <p class="face">{say.connecting}</p>;
  const to = clock.value?.travellingTo;
  return (
    <p class={`face ${isTravelling.value ? "travelling" : ""}`}>
      <time dateTime={at.toISOString()}>
        <span class="face-day">{dayText(dayOf(at, timeZone.value), say)}</span>
        <span aria-hidden="true"> · </span>
        <b>{timeOf(at, timeZone.value)}</b>
      </time>
      {to && (
        <small role="status">
          {say.clock.travelling(momentText(new Date(to), timeZone.value, say))}
        </small>
      )}
    </p>
  );
}
