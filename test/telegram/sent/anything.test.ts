import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { jpeg } from "../../support/pictures.ts";
import { ALL_STEPS, draftOf, goTo, type Town, withHoa } from "../report/support.ts";

interface Deed {
  readonly what: string;
  /** It answers no question, whichever is open: of what was told nothing changes. */
  readonly isMute: boolean;
  do(hoa: Actor, draft: string): Promise<unknown>;
}

const mute = (what: string, act: Deed["do"]): Deed => ({ what, isMute: true, do: act });
const telling = (what: string, act: Deed["do"]): Deed => ({ what, isMute: false, do: act });
const pressing = (verb: string, argument: string): Deed =>
  telling(`a press on ${verb}`, (hoa, draft) =>
    hoa.presses(hoa.lastMessage(), `r:${draft}:${verb}:${argument}`),
  );

/** Whatever an app can send in the middle of a report. */
const DEEDS: readonly Deed[] = [
  telling("words", (hoa) => hoa.says("bà con hưởng ứng rất nhiệt tình")),
  telling("a number", (hoa) => hoa.says("75")),
  telling("a report", (hoa) => hoa.says("Ngày 30/5 xã tổ chức 2 buổi truyền thông, 90 người dự")),
  telling("more", (hoa) => hoa.says("Ngoài ra phát 200 tờ rơi cho chị em")),
  telling("a photo with words", (hoa) => hoa.sendsPhoto(undefined, "Quang cảnh hội nghị tại xã")),
  telling("a forward", (hoa) => hoa.forwards("Kính gửi các xã: đề nghị báo cáo trước ngày 14/6.")),
  telling("an edit", async (hoa) => hoa.edits("85 người dự", await hoa.says("80 người dự"))),
  mute("a photo", (hoa) => hoa.sendsPhoto()),
  mute("a file", (hoa) => hoa.sendsFile("ghi-chu.txt", Buffer.from("abc"), "text/plain")),
  mute("an album", async (hoa) => hoa.sendsAlbum([await jpeg(), await jpeg()])),
  mute("a sticker", (hoa) => hoa.sendsSticker()),
  mute("a voice", (hoa) => hoa.sendsVoice()),
  mute("a place", (hoa) => hoa.sendsLocation()),
  mute("a contact", (hoa) => hoa.sendsContact()),
  mute("a mistyped command", (hoa) => hoa.says("/baocaoo")),
  mute("a button of nothing", (hoa) => hoa.presses(hoa.lastMessage(), "xyz:1")),
  pressing("status", "completed"),
  pressing("day", "2024-06-02"),
  pressing("skip", "evidence"),
  pressing("undo", "-"),
];

/** So many at each question, others at each run. */
const FEW = 10;

const TOLD = ["duty", "status", "period", "result", "obstacle"] as const;

/** What the draft holds of what was told. */
async function told(app: Town["app"]) {
  const { id, answers, evidence } = await draftOf(app);
  const figures = Object.entries(Object(answers.figures)).filter(([, value]) => value !== null);
  const kept = [
    ...TOLD.filter((key) => answers[key] !== undefined && answers[key] !== null),
    ...figures.map(([code]) => code),
  ];
  return { id, kept, answers, files: evidence.length };
}

/** What the bot said since, in a message or in a passing line. */
function said({ world }: Town["app"], hoa: Actor, mark: number): number {
  const { messages } = world.api.people.privateChat(hoa.person);
  return world.sightings
    .since(mark)
    .filter((one) => one.kind === "toast" || messages.get(one.messageId)?.from.id !== hoa.id)
    .length;
}

test.each(ALL_STEPS)(
  "whatever is sent at %s, the bot says something and the draft loses nothing",
  async (step) => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await goTo(hoa, step);
    const all = fc.shuffledSubarray([...DEEDS], { minLength: FEW, maxLength: FEW });
    await fc.assert(
      fc.asyncProperty(all, async (deeds) => {
        for (const { what, isMute, do: act } of deeds) {
          const before = await told(app);
          const mark = app.world.sightings.count;
          await act(hoa, before.id);
          expect(said(app, hoa, mark), `${what}: silence`).toBeGreaterThan(0);
          const after = await told(app);
          expect(after.kept, `${what}: something is lost`).toEqual(
            expect.arrayContaining(before.kept),
          );
          expect(after.files, `${what}: a file is lost`).toBeGreaterThanOrEqual(before.files);
          if (isMute) expect(after.answers, `${what}: an answer`).toEqual(before.answers);
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
);
