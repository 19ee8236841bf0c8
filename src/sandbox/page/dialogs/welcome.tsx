import type { PersonView } from "../../protocol.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import { wasWelcomed } from "../state/choices.ts";
import { go } from "../state/here.ts";
import { act } from "../state/server.ts";
import { hasFocalPoints, latest, people, plan } from "../state/world.ts";
import { words } from "../words/index.ts";

/** What this is, and three things to try, each one press away. */
export function Welcome({ close }: { close: () => void }) {
  const say = words.value.welcome;
  const leave = () => {
    wasWelcomed.value = true;
    close();
  };
  const begin = (kind: "office" | "unit", command: string) => {
    leave();
    const who = quietestOf(kind);
    if (!who) return;
    const at = { person: who.id, chat: who.id };
    go(at);
    void act({ do: "say", ...at, text: command });
  };
  return (
    <Dialog title={say.title} onClose={leave} kind="welcome">
      <p>{say.what}</p>
      {plan.value && (
        <p class="hint">
          {say.plan}: {plan.value.title}
        </p>
      )}
      <h3>{say.try}</h3>
      <div class="tries">
        {hasFocalPoints.value ? (
          <Try
            icon="report"
            title={say.report}
            hint={say.reportHint}
            run={() => begin("unit", "/baocao")}
          />
        ) : (
          <Try
            icon="link"
            title={say.invite}
            hint={say.inviteHint}
            run={() => begin("office", "/donvi")}
          />
        )}
        <Try
          icon="office"
          title={say.office}
          hint={say.officeHint}
          run={() => begin("office", "/tinhhinh")}
        />
        <Try
          icon="clock"
          title={say.clock}
          hint={say.clockHint}
          run={() => {
            leave();
            void act({ do: "moveClock", to: "next" });
          }}
        />
      </div>
      <button type="button" class="plain later" onClick={leave}>
        {say.later}
      </button>
    </Dialog>
  );
}

/** Who has said and heard nothing for longest has most left to do; first, who has opened the bot at all. */
function quietestOf(kind: "office" | "unit"): PersonView | undefined {
  const rank = ({ id, started }: PersonView) =>
    started ? (latest.value.get(id)?.date ?? 0) : Number.POSITIVE_INFINITY;
  return [...people.value.values()]
    .filter(({ place, blocked }) => place?.kind === kind && !blocked)
    .sort((a, b) => rank(a) - rank(b))[0];
}

interface TryProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  readonly run: () => void;
}

function Try({ icon, title, hint, run }: TryProps) {
  return (
    <button type="button" class="try" onClick={run}>
      <Icon name={icon} size={26} />
      <b>{title}</b>
      <small>{hint}</small>
    </button>
  );
}
