/** In no library's own types. */
interface Keyboard {
  inline_keyboard: { text: string; callback_data: string }[][];
}

/** A step of the form that the other bots walk through: what answers it, and what is said then. */
interface Step {
  readonly name: string;
  /** The data of a button; null where words are the answer. */
  readonly button: RegExp | null;
  readonly next: string;
  readonly keyboard?: Keyboard;
}

type Button = readonly [text: string, data: string];

function keyboard(...rows: readonly (readonly Button[])[]): Keyboard {
  return {
    inline_keyboard: rows.map((row) => row.map(([text, data]) => ({ text, callback_data: data }))),
  };
}

const DUTIES = Array.from(
  { length: 8 },
  (_, i) => `${i + 1}. Nhiệm vụ thứ ${i + 1} của đơn vị · Chưa báo cáo`,
);
const numbers = DUTIES.map((_, i): Button => [String(i + 1), `duty:${i + 1}`]);

export const FIRST = {
  text: `<b>Bước 1/7 · Nhiệm vụ</b>\n${DUTIES.join("\n")}`,
  keyboard: keyboard(numbers.slice(0, 4), numbers.slice(4)),
};

export const STEPS: readonly Step[] = [
  {
    name: "duty",
    button: /^duty:/,
    next: "<b>Bước 2/7 · Tình trạng</b>",
    keyboard: keyboard(
      [["Đã hoàn thành", "status:completed"]],
      [["Đang thực hiện", "status:ongoing"]],
    ),
  },
  {
    name: "status",
    button: /^status:/,
    next: "<b>Bước 3/7 · Thời gian</b>\nHoạt động diễn ra ngày nào?",
    keyboard: keyboard([
      ["Hôm nay", "day:0"],
      ["Hôm qua", "day:1"],
    ]),
  },
  {
    name: "period",
    button: null,
    next: "<b>Bước 4/7 · Số liệu</b>\nNhập số cuộc, số người dự, số nữ.",
  },
  {
    name: "figures",
    button: null,
    next: "<b>Bước 4/7 · Số liệu</b>\nCòn tin bài, tờ rơi, sổ tay.",
    keyboard: keyboard([["Các mục còn lại không có số liệu", "figures:done"]]),
  },
  {
    name: "rest",
    button: /^figures:/,
    next: "<b>Bước 5/7 · Kết quả</b>\nTóm tắt kết quả thực hiện.",
  },
  {
    name: "result",
    button: null,
    next: "<b>Bước 6/7 · Minh chứng</b>\nGửi ảnh hoặc tệp.",
    keyboard: keyboard([["Bỏ qua", "evidence:skip"]]),
  },
  {
    name: "evidence",
    button: /^evidence:/,
    next: "<b>Bước 7/7 · Vướng mắc</b>\nCó vướng mắc gì không?",
    keyboard: keyboard([["Không có", "obstacle:none"]]),
  },
  {
    name: "obstacle",
    button: /^obstacle:/,
    next: "<b>Kiểm tra</b>",
    keyboard: keyboard([["Gửi báo cáo", "send:yes"]]),
  },
  { name: "send", button: /^send:/, next: "Đã ghi nhận báo cáo." },
];

/** What is said at a step; the last look shows all that was answered. */
export function words({ name, next, keyboard: markup }: Step, answers: Record<string, string>) {
  const text = name === "obstacle" ? `${next}\n${Object.values(answers).join("\n")}` : next;
  const other: { parse_mode: "HTML"; reply_markup?: Keyboard } = { parse_mode: "HTML" };
  if (markup) other.reply_markup = markup;
  return { text, other };
}

const reports: object[] = [];

/** The number of a report that is done. */
export const done = (answers: Record<string, string>): number => reports.push({ ...answers });
