/** Items of checklists that people have ticked, by their text. */
export function ticksIn(content: string): ReadonlySet<string> {
  return new Set([...content.matchAll(item)].flatMap(([, , box, text = '']) => (box === ' ' ? [] : [textOf(text)])));
}

/** A tick is an answer of the team, and no edit of generated text. */
export function withoutTicks(content: string): string {
  return content.replace(item, '$1[ ]$3');
}

/** The content with these items ticked. */
export function withTicks(content: string, ticks: ReadonlySet<string>): string {
  return content.replace(item, (line) => {
    const [, start = '', , text = ''] = [...line.matchAll(item)][0] ?? [];
    return ticks.has(textOf(text)) ? `${start}[x]${text}` : line;
  });
}

const item = /^([ \t]*[-*+] )\[([ xX])\]([ \t].*)$/gm;

/** What formatters change is the same item; so is code that only moved. */
function textOf(text: string): string {
  return text.replace(/#L\d+/g, '').replace(/[*_]/g, '*').replace(/\s+/g, ' ').trim();
}
