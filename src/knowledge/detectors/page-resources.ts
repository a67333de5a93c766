import { objectLiterals } from '../../code/link/object-literals.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { propertyOf, symbolOf } from '../../code/link/queries.ts';
import type { FileFacts } from '../../model/facts.ts';
import { nameOf } from '../../lib/tree-path.ts';
import type { Place } from '../../model/place.ts';
import { addressAt } from '../http-systems.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { SystemUse } from '../rows.ts';
import { urlTexts } from '../url-texts.ts';

/** What pages load from other hosts: their browser talks to a system that no server call shows. */
export default {
  id: 'page-resources',
  description: 'Scripts, styles and frames that pages load from other hosts, in HTML, JSX and through the DOM.',
  detect: (knowledge) => {
    const found = [
      ...inPages(knowledge),
      ...inElements(knowledge),
      ...inDescriptions(knowledge),
      ...throughDom(knowledge),
      ...imported(knowledge.program),
    ];
    return { systemUses: found.flatMap((resource) => toUse(knowledge, resource)) };
  },
} satisfies Detector;

interface Resource extends Place {
  readonly url: string;
  readonly via: string;
  readonly symbol: string;
  /** Only an address that the catalogue knows counts: the text alone does not say that it is loaded. */
  readonly inferred: boolean;
}

function toUse({ catalogue }: Knowledge, { url, via, symbol, inferred, file, line }: Resource): readonly SystemUse[] {
  const address = addressAt(catalogue, url.startsWith('//') ? `https:${url}` : url);
  if (address === null || address.variable !== null || (inferred && !address.known)) return [];
  const system = address.known ? address.system : { ...address.system, kind: 'browser' as const };
  const certainty = inferred ? 'likely' : 'certain';
  const use = { file, line, symbol, api: `${via} ${system.name}`, effect: 'read', certainty } as const;
  return [{ system, via, library: null, basis: 'address', address: url, use, sink: null }];
}

function inPages({ program }: Knowledge): readonly Resource[] {
  return program.workspace.pages.map(({ file, line, url, tag, inline }) => ({
    file,
    line,
    url,
    via: `<${tag}>`,
    symbol: nameOf(file),
    inferred: inline,
  }));
}

const ELEMENT = /^(?:global#<(script|iframe|link)>|next\/script#default)$/;

/** `<script src="…">`, `<iframe src={url}>`, `<Script src="…">`. */
function inElements(knowledge: Knowledge): readonly Resource[] {
  const { program } = knowledge;
  return program.calls.flatMap((site) => {
    const { call, file } = site;
    const elements = site.targets.flatMap((target) => {
      const found = target.kind === 'api' ? ELEMENT.exec(target.path) : null;
      return found === null ? [] : [found[1] ?? 'script'];
    });
    const [attributes] = call.kind === 'jsx' && elements.length > 0 ? call.arguments : [];
    if (attributes === undefined) return [];
    const via = `<${elements[0]}>`;
    const ref = { file, value: attributes };
    const written = propertyOf(program, ref, 'src') ?? styleOf(program, ref);
    return loadedFrom(knowledge, written, { file, line: call.line, via, symbol: symbolAt(program, site) });
  });
}

/** What a page loads from where the code writes it. */
function loadedFrom(
  knowledge: Knowledge,
  written: { readonly ref: Ref } | null,
  at: Pick<Resource, 'file' | 'line' | 'via' | 'symbol'>,
): readonly Resource[] {
  const urls = written === null ? [] : urlTexts(knowledge)(written.ref);
  return urls.map((url) => ({ ...at, url, inferred: false }));
}

/** Of a link only what it loads: a canonical address or an icon says nothing. */
function styleOf(program: Program, ref: Ref): { readonly ref: Ref } | null {
  const rel = propertyOf(program, ref, 'rel');
  const value = rel === null ? undefined : program.files.get(rel.ref.file)?.values[rel.ref.value];
  return value?.kind === 'literal' && value.value === 'stylesheet' ? propertyOf(program, ref, 'href') : null;
}

/** `links: [{ rel: 'stylesheet', href: '…' }]` of a router or a framework's configuration. */
function inDescriptions(knowledge: Knowledge): readonly Resource[] {
  const { program } = knowledge;
  return [...program.files].flatMap(([file, facts]) => {
    // Attributes of an element are an object as well.
    const attributes = new Set(facts.calls.flatMap((call) => (call.kind === 'jsx' ? call.arguments : [])));
    return objectLiterals(facts).flatMap(({ row, id }) => {
      if (!row.properties.some(({ name }) => name === 'rel') || attributes.has(id)) return [];
      const written = styleOf(program, { file, value: id });
      return loadedFrom(knowledge, written, { file, line: row.line, via: '<link>', symbol: nameOf(file) });
    });
  });
}

/** `script.src = '…'`, and snippets that hand an address to a function that does so. */
function throughDom(knowledge: Knowledge): readonly Resource[] {
  const textsOf = urlTexts(knowledge);
  return [...knowledge.program.files].flatMap(([file, facts]) => {
    const [element] = createdElements(facts);
    if (element === undefined) return [];
    const at = { file, via: `<${element}>`, symbol: nameOf(file) };
    const assigned = facts.assignments.flatMap(({ target, value, line }) => {
      const row = facts.values[target];
      if (row?.kind !== 'member' || row.name !== 'src' || value === null) return [];
      return textsOf({ file, value }).map((url) => ({ ...at, line, url, inferred: false }));
    });
    return [...assigned, ...facts.urls.map(({ value, line }) => ({ ...at, line, url: value, inferred: true }))];
  });
}

/** `document.createElement('script')`, also under another name. */
function createdElements(facts: FileFacts): readonly string[] {
  return facts.calls.flatMap(({ callee, arguments: [first] }) => {
    const row = facts.values[callee];
    const name = first === undefined ? undefined : facts.values[first];
    const text = name?.kind === 'literal' ? name.value : null;
    const isMade = row?.kind === 'member' && row.name === 'createElement';
    return isMade && (text === 'script' || text === 'iframe' || text === 'link') ? [text] : [];
  });
}

/** `import('https://…')`. */
function imported(program: Program): readonly Resource[] {
  return [...program.files].flatMap(([file, facts]) =>
    facts.imports
      .filter(({ module }) => /^https?:\/\//.test(module))
      .map(({ module, line }) => ({ file, line, url: module, via: 'import', symbol: nameOf(file), inferred: false })),
  );
}

function symbolAt(program: Program, { file, call }: CallSite): string {
  return symbolOf(program, { file, function: call.function });
}
