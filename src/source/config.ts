import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseJsonc, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { lineAt } from '../lib/line-at.ts';
import { nearest } from '../lib/nearest.ts';
import { UserError } from '../lib/user-error.ts';
import type { PictureFormat } from '../model/document.ts';
import type { Escalation, RaciStatement } from '../model/ownership.ts';
import { escalationSchema, raciSchema, toEscalation, toRaci } from './config/statements.ts';
import type { Waiver } from '../model/waiver.ts';
import type { ServiceSetting } from '../model/service-setting.ts';
import { serviceSettings } from './service-settings.ts';

/** What a team sets for its repository. */
export interface Config {
  /** Folder for the documents, relative to the root and inside it; null where it is not set. */
  readonly output: string | null;
  /** Globs, relative to the root, of files to treat as if they were not there. */
  readonly ignore: readonly string[];
  /** Folder of own catalogue entries, relative to the root and inside it; null where it is not set. */
  readonly catalogue: string | null;
  /** Whether git's history is read for who changed what. */
  readonly history: boolean;
  /** How diagrams stand in the documents: as Mermaid, or as pictures of a format. */
  readonly diagrams: 'mermaid' | PictureFormat;
  /** Whom to call, by service. */
  readonly escalation: readonly Escalation[];
  readonly raci: readonly RaciStatement[];
  readonly waivers: readonly Waiver[];
  /** What to call, put together, divide or leave out. */
  readonly services: readonly ServiceSetting[];
}

const DATA_FILES = ['handover.config.json', 'handover.config.jsonc', 'handover.config.yaml', 'handover.config.yml'];
const CODE_FILE = /^handover\.config\.[cm]?[jt]s$/;

const folderInside = z
  .string()
  .min(1)
  .refine(isInside, 'must be a folder inside the repository, written relative to its root');
const words = z.string().trim().min(1);
const waiver = z.strictObject({
  item: words,
  service: words.optional(),
  reason: words,
  by: words,
  until: z.iso.date('must be a day, such as 2027-03-31'),
});
const schema = z.strictObject({
  output: folderInside.optional(),
  catalogue: folderInside.optional(),
  ignore: z.array(z.string().min(1)).optional(),
  history: z.boolean().optional(),
  diagrams: z.enum(['mermaid', 'svg', 'png']).optional(),
  escalation: escalationSchema.optional(),
  raci: raciSchema.optional(),
  waivers: z.array(waiver).optional(),
  services: serviceSettings.optional(),
});

/**
 * Reads `handover.config.{json,jsonc,yaml,yml}` or `handover` in package.json of `root`; `file` (absolute) instead,
 * where it is given. Nothing set gives the defaults.
 * @throws UserError that names file and key: unreadable, unknown key, wrong type, more than one file, or code, which is
 * never executed.
 */
export async function readConfig(root: string, file: string | null): Promise<Config> {
  const chosen = file ?? (await findFile(root));
  if (chosen === null) return validate(await packageKey(root), 'package.json › handover');
  const name = path.basename(chosen);
  if (CODE_FILE.test(name) || /\.[cm]?[jt]sx?$/.test(name)) throw codeConfig(name);
  return validate(parse(name, await readText(chosen)), name);
}

async function findFile(root: string): Promise<string | null> {
  const names = await readdir(root);
  const code = names.find((name) => CODE_FILE.test(name));
  if (code !== undefined) throw codeConfig(code);
  const [first, second] = DATA_FILES.filter((name) => names.includes(name));
  if (first !== undefined && second !== undefined) {
    throw new UserError(`Two configuration files: ${first} and ${second}`, { hint: 'Keep one of them.' });
  }
  return first === undefined ? null : path.join(root, first);
}

async function packageKey(root: string): Promise<unknown> {
  const text = await readFile(path.join(root, 'package.json'), 'utf8').catch(() => '{}');
  // A manifest that does not parse is a diagnostic of the workspace stage, not a mistake in the configuration.
  const manifest: unknown = parseJsonc(withoutMark(text), [], { allowTrailingComma: true });
  return typeof manifest === 'object' && manifest !== null && 'handover' in manifest ? manifest.handover : undefined;
}

async function readText(file: string): Promise<string> {
  try {
    return withoutMark(await readFile(file, 'utf8'));
  } catch (cause) {
    const hint = 'Check the path that --config names.';
    throw new UserError(`Cannot read the configuration ${path.basename(file)}`, { hint, cause });
  }
}

function parse(name: string, text: string): unknown {
  return /\.ya?ml$/.test(name) ? parseYaml(name, text) : parseJson(name, text);
}

function parseYaml(name: string, text: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw syntaxError(`${name}:${lineCounter.linePos(error.pos[0]).line}`, error.message);
  try {
    return document.toJS();
  } catch (cause) {
    // Aliases that do not exist, or that multiply without end.
    throw syntaxError(name, cause instanceof Error ? cause.message : String(cause));
  }
}

function parseJson(name: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parseJsonc(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error === undefined) return value;
  throw syntaxError(`${name}:${lineAt(text, error.offset)}`, printParseErrorCode(error.error));
}

function validate(value: unknown, where: string): Config {
  const result = schema.safeParse(value ?? {});
  if (!result.success) {
    const message = result.error.issues.map(explain).join('; ');
    throw new UserError(`${where}: ${message}`, { hint: `Known keys: ${Object.keys(schema.shape).join(', ')}.` });
  }
  const { output = null, ignore = [], catalogue = null, history = true, services = [] } = result.data;
  const { diagrams = 'mermaid', waivers = [] } = result.data;
  const accepted = waivers.map(({ service = null, ...rest }) => ({ ...rest, service }));
  const statements = { escalation: toEscalation(result.data.escalation ?? {}), raci: toRaci(result.data.raci ?? {}) };
  return { output, ignore, catalogue, waivers: accepted, history, diagrams, services, ...statements };
}

function explain(issue: z.core.$ZodIssue): string {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownKey(name, key)).join('; ');
  return key === '' ? `must be an object (${issue.message})` : `"${key}": ${issue.message}`;
}

/** `within` is the path of the value that holds it, '' for the whole. */
function unknownKey(key: string, within: string): string {
  const suggestion = nearest(key, Object.keys(within.startsWith('waivers.') ? waiver.shape : schema.shape));
  const place = within === '' ? '' : `"${within}": `;
  return `${place}unknown key "${key}"${suggestion === null ? '' : `, did you mean "${suggestion}"?`}`;
}

function syntaxError(where: string, message: string): UserError {
  return new UserError(`${where} does not parse: ${message}`, { hint: 'Correct the file and run again.' });
}

function codeConfig(name: string): UserError {
  return new UserError(`${name} is code, and code of an analysed repository is never executed`, {
    hint: 'Write the configuration as handover.config.json, .jsonc or .yaml.',
  });
}

/** A configuration comes with the repository, so that it may not choose to write elsewhere on the machine. */
function isInside(folder: string): boolean {
  return !path.isAbsolute(folder) && !path.win32.isAbsolute(folder) && !folder.split(/[/\\]/).includes('..');
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
