/** A text as the reader takes it: cleaned, with each place still where the person typed it. */
import { clean } from "./text.ts";

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/**
 * Cleaned; full-width digits and signs are plain, and a no-break space inside a number, which is certainly a
 * group sign, is a dot. The result has the same length as the cleaned text.
 */
export function plainText(text: string): string {
  return clean(text.replace(/(?<=\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g, ".")).replace(
    FULL_WIDTH,
    (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
