import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/config.ts";
import { DEEDS } from "../../../src/people/deeds.ts";
import { loadLanguages } from "../../../src/telegram/i18n.ts";

test("whatever the log keeps has words of its own: nobody reads a code", () => {
  const languages = loadLanguages();
  for (const language of LANGUAGES) {
    const t = languages.in(language);
    const wordless = DEEDS.filter((action) =>
      t("audit-deed", { deed: action.replace(".", "-"), code: action }).includes(action),
    );
    expect(wordless, language).toEqual([]);
  }
});
