/** "TraoNhaChiVi_8B.jpg" as words: "Trao Nha Chi Vi 8B". */
export function spacedFileName(name: string): string {
  return name
    .replace(/\.[\p{L}\d]{1,5}$/u, "")
    .replace(/[_.+-]+/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{L}])(?=\d)|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .trim();
}
