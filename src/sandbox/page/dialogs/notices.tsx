import { Dialog } from "../parts/dialog.tsx";
import { alert, dismiss, toasts } from "../state/notices.ts";
import { bot } from "../state/world.ts";

/** Short messages at the lower edge, and the bot's alerts. */
export function Notices() {
  const close = () => {
    alert.value = null;
  };
  return (
    <>
      <div class="toasts" role="status" aria-live="polite">
        {toasts.value.map(({ id, text, action }) => (
          <p key={id} class="toast">
            <span>{text}</span>
            {action && (
              <button
                type="button"
                onClick={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
          </p>
        ))}
      </div>
      {alert.value !== null && (
        <Dialog title={bot.value.name} onClose={close} kind="alert">
          <p>{alert.value}</p>
          <form method="dialog">
            <button type="submit" class="strong">
              OK
            </button>
          </form>
        </Dialog>
      )}
    </>
  );
}
