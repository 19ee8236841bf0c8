import { describe, expect, test } from "vitest";
import { withDetected } from "../../../src/sandbox/bot-api/detect.ts";
import { parseHtml } from "../../../src/sandbox/bot-api/entities.ts";

const nobody = () => undefined;

describe("HTML that Telegram reads", () => {
  test.each([
    ["<b>đậm</b>", "đậm", [{ type: "bold", offset: 0, length: 3 }]],
    ["<STRONG>a</STRONG>", "a", [{ type: "bold", offset: 0, length: 1 }]],
    [
      "<i>a</i><em>b</em>",
      "ab",
      [
        { type: "italic", offset: 0, length: 1 },
        { type: "italic", offset: 1, length: 1 },
      ],
    ],
    [
      "<u>a</u><ins>b</ins>",
      "ab",
      [
        { type: "underline", offset: 0, length: 1 },
        { type: "underline", offset: 1, length: 1 },
      ],
    ],
    [
      "<s>a</s><strike>b</strike><del>c</del>",
      "abc",
      [
        { type: "strikethrough", offset: 0, length: 1 },
        { type: "strikethrough", offset: 1, length: 1 },
        { type: "strikethrough", offset: 2, length: 1 },
      ],
    ],
    ["<tg-spoiler>a</tg-spoiler>", "a", [{ type: "spoiler", offset: 0, length: 1 }]],
    ['<span class="tg-spoiler">a</span>', "a", [{ type: "spoiler", offset: 0, length: 1 }]],
    ["<code>a</code>", "a", [{ type: "code", offset: 0, length: 1 }]],
    ['<code class="language-ts">a</code>', "a", [{ type: "code", offset: 0, length: 1 }]],
    ["<pre>a</pre>", "a", [{ type: "pre", offset: 0, length: 1 }]],
    [
      '<pre><code class="language-ts">a</code></pre>',
      "a",
      [{ type: "pre", offset: 0, length: 1, language: "ts" }],
    ],
    ["<blockquote>a</blockquote>", "a", [{ type: "blockquote", offset: 0, length: 1 }]],
    [
      "<blockquote expandable>a</blockquote>",
      "a",
      [{ type: "expandable_blockquote", offset: 0, length: 1 }],
    ],
    [
      '<a href="https://a.vn/?x=1&amp;y=2">a</a>',
      "a",
      [{ type: "text_link", offset: 0, length: 1, url: "https://a.vn/?x=1&y=2" }],
    ],
    ["<a href='tg://user?id=5'>Hoa</a>", "Hoa", []],
    ['<a href="không phải">a</a>', "a", []],
    [
      "<b>a<i>b</i></b>",
      "ab",
      [
        { type: "bold", offset: 0, length: 2 },
        { type: "italic", offset: 1, length: 1 },
      ],
    ],
    ["<b></b>a", "a", []],
    ["<b>a</>", "a", [{ type: "bold", offset: 0, length: 1 }]],
    ["😀<b>a</b>", "😀a", [{ type: "bold", offset: 2, length: 1 }]],
    ["&lt;b&gt; &amp; &quot;x&quot; &#39;y&#x27;", "<b> & \"x\" 'y'", []],
    ["&nbsp; &apos; &; & a", "&nbsp; &apos; &; & a", []],
  ])("%s", (html, text, entities) => {
    expect(parseHtml(html, nobody)).toEqual({ text, entities });
  });

  test("a link to a person becomes a mention", () => {
    const user = { id: 5, is_bot: false, first_name: "Hoa" };
    const { entities } = parseHtml('<a href="tg://user?id=5">chị</a>', () => user);
    expect(entities).toEqual([{ type: "text_mention", offset: 0, length: 3, user }]);
  });
});

describe("HTML that Telegram refuses", () => {
  test.each([
    ["<br>", 'Unsupported start tag "br" at byte offset 0'],
    ["ạ <x>a</x>", 'Unsupported start tag "x" at byte offset 4'],
    ["a < b > c", 'Unsupported start tag "" at byte offset 2'],
    ["<b>a", 'Can\'t find end tag corresponding to start tag "b"'],
    ["a</b>", "Unexpected end tag at byte offset 1"],
    ["<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ["a <b", "Unclosed start tag at byte offset 2"],
    ["x<5", "Unclosed start tag at byte offset 1"],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
    ["<a href", 'Unclosed start tag "a" at byte offset 0'],
    ["<a href=", 'Unclosed start tag "a" at byte offset 0'],
    ["<a href=a:b>x</a>", "Unexpected end of name token at byte offset 8"],
    ["<b>a</b", "Unclosed end tag at byte offset 4"],
    ["<b =x>a</b>", 'Empty attribute name in the tag "b" at byte offset 0'],
    ["<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])("%s", (html, text) => {
    expect(() => parseHtml(html, nobody)).toThrow(`Bad Request: can't parse entities: ${text}`);
  });
});

describe("what Telegram marks by itself", () => {
  const kinds = (text: string) =>
    withDetected(text, []).map(
      ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
    );
  test.each([
    ["/baocao@dau_moi_bot 5", ["bot_command /baocao@dau_moi_bot"]],
    ["gõ /huy nhé", ["bot_command /huy"]],
    ["14/6 và 1/2", []],
    ["hạn 14/06/2024", []],
    ["xem https://a.vn/b?c.", ["url https://a.vn/b?c"]],
    ["a@b.vn hỏi @dau_moi #báocáo", ["email a@b.vn", "mention @dau_moi", "hashtag #báocáo"]],
    ["t.me/x_bot?start=1", ["url t.me/x_bot?start=1"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
