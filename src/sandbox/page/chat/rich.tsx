import type { RichBlock, RichMessage, RichText } from "grammy/types";

/** What was pasted with lists and tables, as far as this page's own dialog can write it. */
export function Rich({ rich }: { rich: RichMessage }) {
  return (
    <div class="text rich">
      {rich.blocks.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: RichBlock }) {
  switch (block.type) {
    case "list":
      return (
        <ul>
          {block.items.map(({ label, blocks }, i) => (
            <li key={i} data-label={/\w/.test(label) ? `${label}.` : label}>
              {blocks.map((one, k) => (
                <Block key={k} block={one} />
              ))}
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <table>
          <tbody>
            {block.cells.map((row, i) => (
              <tr key={i}>
                {row.map(({ text }, k) => (
                  <td key={k}>{plain(text)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return "text" in block ? <p>{plain(block.text)}</p> : null;
  }
}

const plain = (text: RichText | undefined): string => (typeof text === "string" ? text : "");
