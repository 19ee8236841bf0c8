import { extractText, getDocumentProxy } from "unpdf";

/** What a PDF says, its lines put together as they are read. */
export async function pdfText(
  bytes: Uint8Array,
): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: text.normalize("NFC").replace(/\s+/g, " ") };
}
