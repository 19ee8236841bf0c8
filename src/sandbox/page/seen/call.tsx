import { timeOf } from "../../../plan/day.ts";
import type { CallView } from "../../protocol.ts";
import { chatOf, gistOf } from "../rules/calls.ts";
import { timeZone } from "../state/clock.ts";
import { words } from "../words/index.ts";
import { chatName } from "./filter.tsx";

/** One call in two lines; opened, all of it. */
export function Call({ call }: { call: CallView }) {
  const { answer, method } = call;
  const say = words.value.seen;
  const chat = chatOf(call);
  const fate = answer.ok ? "ok" : String(answer.code);
  return (
    <details class={`call ${answer.ok ? "" : "refused"}`}>
      <summary>
        <span class="call-line">
          <b>{method}</b>
          <span class="fate">{fate}</span>
          <time>{timeOf(new Date(call.at), timeZone.value)}</time>
        </span>
        <span class="call-gist">
          {chat !== null && <span>{chatName(chat)}</span>}
          {answer.ok ? gistOf(call) : answer.description}
        </span>
      </summary>
      <p>
        {say.took(Math.round(call.took))}
        {call.byFault && ` · ${say.byFault}`}
      </p>
      <h3>{say.parameters}</h3>
      <pre>{pretty(call.parameters)}</pre>
      <h3>{say.answer}</h3>
      <pre>{answer.ok ? pretty(answer.result) : `${answer.code} ${answer.description}`}</pre>
    </details>
  );
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
