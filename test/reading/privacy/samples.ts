import { FATE, type Refusal } from "../../../src/reading/law.ts";
import type { FindingKind } from "../../../src/reading/privacy.ts";

export interface Sample {
  readonly text: string;
  /** What must be kept nowhere, or be shown to its author as a doubt. */
  readonly part: string;
}

/** One sentence for every kind of finding; a new kind does not compile without one. */
export const SAMPLES: Readonly<Record<FindingKind, Sample>> = {
  "secret-mark": {
    text: "Đã làm theo công văn đóng dấu TUYỆT MẬT của cấp trên.",
    part: "TUYỆT MẬT",
  },
  "looks-like-case": {
    text: "Chồng tôi lại đánh tôi, xin hướng dẫn ngay giúp tôi.",
    part: "lại đánh tôi",
  },
  "named-victim": {
    text: "Đã hỗ trợ nạn nhân Hoàng Thị Mận tại trụ sở.",
    part: "Hoàng Thị Mận",
  },
  "described-victim": {
    text: "Hỗ trợ 01 cháu gái 13 tuổi ở thôn Khuổi Tẳng bị xâm hại.",
    part: "Khuổi Tẳng",
  },
  phone: { text: "Mời liên hệ số 0912 345 678 để biết thêm.", part: "0912 345 678" },
  "id-number": { text: "Giấy tờ mang số 020199001234 đã nộp đủ.", part: "020199001234" },
  address: {
    text: "Họp tại số nhà 12 đường Trần Phú buổi sáng.",
    part: "số nhà 12 đường Trần Phú",
  },
};

const samples = Object.entries(SAMPLES) as [FindingKind, Sample][];

export const REFUSED = samples.flatMap(([kind, sample]) => {
  const fate = FATE[kind];
  return fate === "doubt" ? [] : [{ kind, why: fate, ...sample }];
});
export const DOUBTED = samples.flatMap(([kind, sample]) =>
  FATE[kind] === "doubt" ? [{ kind, ...sample }] : [],
);

/** What the bot says of each refusal. */
export const SAID: Readonly<Record<Refusal, RegExp>> = {
  secret: /Không gửi tài liệu mật qua bot/,
  case: /không tiếp nhận tin báo về vụ việc[\s\S]*113/,
  person: /có thể chứa thông tin cá nhân, chưa được lưu:\n• (?:tên người|người có thể nhận ra)/,
};
