/** "820 B", "12 KB", "3,4 MB": with the decimal sign of the language. */
export function sizeText(bytes: number, locale: string): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} KB`;
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / 1_000_000)} MB`;
}

/** At most four letters for a file's icon: "PDF", "DOCX". */
export const extensionOf = (name: string): string =>
  (/\.([^.\s]{1,4})$/.exec(name)?.[1] ?? "").toUpperCase();
