/** Items of checklists that people have ticked, by their text. */
export function ticksIn(content: string): ReadonlySet<string> {
  return new Set([...content.matchAll(item)].flatMap(([, , box, text = '']) => (box === ' ' ? [] : [textOf(text)])));
}

/** A tick is an answer of the team, and no edit of generated text. */
export function withoutTicks(content: string): string {
  return content.replace(item, (_line, start: string, _box, text: string) => `${start}[ ]${text}`);
}

/** The content with these items ticked. */
export function withTicks(content: string, ticks: ReadonlySet<string>): string {
  return content.replace(item, (line, start: string, _box, text: string) =>
    ticks.has(textOf(text)) ? `${start}[x]${text}` : line,
  );
}

const item = /^([ \t]*[-*+] )\[([ xX])\]([ \t].*)$/gm;

/** What formatters change is the same item; so is code that only moved. */
function textOf(text: string): string {
  return text.replace(/#L\d+/g, '').replace(/[*_]/g, '*').replace(/\s+/g, ' ').trim();
}
