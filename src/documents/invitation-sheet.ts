import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import QRCode from "qrcode";
import { CARDS } from "./sheet-pages.ts";

interface InvitationCard {
  readonly name: string;
  readonly link: string;
  readonly foot: string;
}

export interface InvitationSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly cards: readonly InvitationCard[];
  /** What stands at the foot of each page. */
  readonly pages: readonly string[];
}

const resolve = createRequire(import.meta.url).resolve;
// A font that has all of Vietnamese: the fonts built into PDF readers do not.
const REGULAR = resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const BOLD = resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
/** For links: tells l, I and 1 apart when they have to be typed. */
const MONO = resolve("dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf");

// A4 in points.
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 36;
const HEAD = 74;
const FOOT = 20;
const COLUMNS = 2;
const ROWS = CARDS / COLUMNS;
const CELL_WIDTH = (WIDTH - 2 * MARGIN) / COLUMNS;
const CELL_HEIGHT = (HEIGHT - 2 * MARGIN - HEAD - FOOT) / ROWS;
const QR = 108;
const PADDING = 10;

/** A sheet to print and cut apart: for each unit its name and the QR code of its link. */
export async function invitationSheet(sheet: InvitationSheet): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: "A4",
    margin: 0,
    info: { Title: sheet.title },
    autoFirstPage: false,
  });
  document.registerFont("regular", REGULAR).registerFont("bold", BOLD).registerFont("mono", MONO);
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((done, fail) => {
    document.on("end", done);
    document.on("error", fail);
  });

  sheet.pages.forEach((foot, page) => {
    document.addPage();
    drawFrame(document, sheet, foot);
    sheet.cards.slice(page * CARDS, (page + 1) * CARDS).forEach((card, i) => {
      const x = MARGIN + (i % COLUMNS) * CELL_WIDTH;
      const y = MARGIN + HEAD + Math.floor(i / COLUMNS) * CELL_HEIGHT;
      drawCard(document, card, x, y);
    });
  });
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

type Document = PDFKit.PDFDocument;

function drawFrame(document: Document, sheet: InvitationSheet, foot: string): void {
  const width = WIDTH - 2 * MARGIN;
  const centred = { width, align: "center" as const };
  document.fillColor("#000");
  document.font("bold").fontSize(14).text(sheet.title, MARGIN, MARGIN, centred);
  document.font("regular").fontSize(9).text(sheet.subtitle, centred);
  document.moveDown(0.5).fontSize(8).text(sheet.note, centred);
  document.fontSize(8).text(foot, MARGIN, HEIGHT - MARGIN - FOOT + 8, { width, align: "right" });
}

function drawCard(document: Document, { name, link, foot }: InvitationCard, x: number, y: number) {
  document
    .rect(x, y, CELL_WIDTH, CELL_HEIGHT)
    .lineWidth(0.5)
    .dash(3, { space: 3 })
    .strokeColor("#888")
    .stroke()
    .undash();
  drawQr(document, link, x + PADDING, y + (CELL_HEIGHT - QR) / 2);

  const left = x + QR + 2 * PADDING;
  const width = CELL_WIDTH - QR - 3 * PADDING;
  // A link is one word: the library breaks it only where it is told that it may.
  const broken = link.replace(/^(https:\/\/[^/]+\/[^?]+)(\?start=)/, "$1\n$2");
  const parts = [
    { font: "bold", size: 10, text: name, gap: 6 },
    { font: "mono", size: 6.5, text: broken, gap: 6 },
    { font: "regular", size: 8, text: foot, gap: 0 },
  ];
  const heights = parts.map(({ font, size, text }) =>
    document.font(font).fontSize(size).heightOfString(text, { width }),
  );
  const total = heights.reduce((sum, height, i) => sum + height + (parts[i]?.gap ?? 0), 0);
  let top = y + Math.max(PADDING, (CELL_HEIGHT - total) / 2);
  parts.forEach(({ font, size, text, gap }, i) => {
    document.font(font).fontSize(size).text(text, left, top, { width });
    top += (heights[i] ?? 0) + gap;
  });
}

/** As squares rather than a picture: sharp at any size of print. */
function drawQr(document: Document, text: string, x: number, y: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const side = QR / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column++;
      if (column === from) continue;
      // A hair larger than its place, so that no printer shows seams.
      const width = (column - from) * side;
      document.rect(x + from * side, y + row * side, width + 0.05, side + 0.05);
    }
  }
  document.fillColor("#000").fill();
}
