import type { CallSite } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { IsError } from './handlers.ts';
import { hasErrorKey, isErrorAnswer } from './error-objects.ts';
import { lastName, mentions } from './mentions.ts';

/** A call in a handler, and what the rules ask of it. */
export interface ErrorCall {
  readonly site: CallSite;
  readonly facts: FileFacts;
  /** Last name of the callee: `error` of `this.logger.error(…)`. */
  readonly name: string;
  /** Name of what it is called on: `logger`; empty where it is called on nothing. */
  readonly owner: string;
  readonly paths: readonly string[];
  /** Arguments that hold the error, or something made of it. */
  readonly carrying: readonly number[];
  /** The catalogue says that it logs or reports. */
  readonly isKnownReport: boolean;
}

export function toErrorCall(
  site: CallSite,
  facts: FileFacts,
  { isError, isKnownReport }: { readonly isError: IsError; readonly isKnownReport: boolean },
): ErrorCall {
  const callee = facts.values[site.call.callee];
  const carrying = site.call.arguments.flatMap((value, index) => (carries(facts, value, isError) ? [index] : []));
  return {
    site,
    facts,
    name: lastName(facts, site.call.callee),
    owner: callee?.kind === 'member' ? lastName(facts, callee.object) : '',
    paths: site.targets.flatMap((target) => (target.kind === 'api' ? [target.path] : [])),
    carrying,
    isKnownReport,
  };
}

export function carries(facts: FileFacts, value: ValueId, isError: IsError): boolean {
  return mentions(facts, value, isError);
}

/** What a call says by itself about the failure, without looking into what it calls. */
export type Meaning = 'rethrow' | 'report' | 'respond';

type Rule = readonly [meaning: Meaning, applies: (call: ErrorCall) => boolean];

/** The first rule that applies says what a call means. */
const RULES: readonly Rule[] = [
  ['rethrow', isRejection],
  ['rethrow', handsErrorOn],
  ['rethrow', isNamedThrow],
  ['report', (call) => call.isKnownReport],
  ['report', isConsole],
  ['report', isLevelOfLogger],
  ['report', isReportName],
  ['report', ({ name, owner }) => /slack|pagerduty|opsgenie/i.test(`${owner}.${name}`)],
  ['respond', isExit],
  ['respond', isResponse],
  ['respond', isMessageToUser],
  ['respond', setsErrorState],
  ['respond', tellsListener],
  ['respond', givesErrorAnswer],
];

/** Does a call only look like an answer by what it is given? An own function that throws says more. */
export function isAnswerByForm(call: ErrorCall): boolean {
  return RULES.find(([, applies]) => applies(call))?.[1] === givesErrorAnswer;
}

/** A line of a logger, other than the last one of a process. */
export function isLogLine(call: ErrorCall): boolean {
  return call.name !== 'fatal' && LEVELS.test(call.name) && (call.isKnownReport || isLevelOfLogger(call));
}

export function meaningOf(call: ErrorCall): Meaning | null {
  return RULES.find(([, applies]) => applies(call))?.[0] ?? null;
}

/** `reject(error)`, `Promise.reject(error)`. */
function isRejection({ paths, name }: ErrorCall): boolean {
  return (
    paths.some((path) => path === 'global#Promise.reject' || path === 'global#Promise<0.1>') ||
    name === 'reject' ||
    name === 'rejectWithValue'
  );
}

/** Callbacks in the manner of Node take the error first: `next(error)`, `done(error)`. */
export const NODE_CALLBACK = /^(?:next|done|cb|callback|ack|fail|reject|.*Callback)$/;

function handsErrorOn({ name, owner, carrying, facts, site }: ErrorCall): boolean {
  if (owner !== '' || !NODE_CALLBACK.test(name) || carrying[0] !== 0) return false;
  return (
    site.targets.every((target) => target.kind !== 'function') || facts.values[site.call.callee]?.kind === 'parameter'
  );
}

function isNamedThrow({ name }: ErrorCall): boolean {
  return /^(?:throw|rethrow)(?:[A-Z]|$)/.test(name);
}

function isConsole({ paths }: ErrorCall): boolean {
  return paths.some(
    (path) => path.startsWith('global#console.') || /^global#process\.std(?:err|out)\.write$/.test(path),
  );
}

const LEVELS =
  /^(?:trace|verbose|debug|info|log|notice|warn|warning|error|fatal|critical|success|fail|exception|append|write|child)$/;

/** `this.logger.error()`, `ctx.log.warn()`, `getLogger().info()`, `logEntry.append()`, `spinner.fail()`. */
function isLevelOfLogger({ name, owner }: ErrorCall): boolean {
  return (
    LEVELS.test(name) &&
    /(?:^|[a-z_])(?:log|logger|logging|logEntry|spinner|reporter)s?$|^(?:log|logger|Log|Logger|spinner|ora)(?:$|[A-Z])|Log(?:ger)?$|(?:^get|create|use).*Log/.test(
      owner,
    )
  );
}

/** `captureException`, `logError`, `reportError`, `trackException`, `span.recordException`. */
function isReportName({ name, owner, carrying }: ErrorCall): boolean {
  if (
    /^(?:capture|track|report|notice|record|notify|log|send|add)_?(?:[A-Z]\w*)?(?:Exception|Error|Failure|Err)s?$/.test(
      name,
    ) &&
    !/^addError|^sendError/.test(name)
  )
    return true;
  if (/^(?:captureMessage|log|warn|logger|debug|logEvent|logMessage|stopAndPersist)$/.test(name) && owner !== 'Math')
    return true;
  return /^log[A-Z]|^track(?:[A-Z]|$)|^(?:push|append|write|add|print)Logs?$/.test(name) && carrying.length > 0;
}

/** Commands of oclif end with the message and a status of their own. */
const ENDS = /^@oclif\/(?:core|command)#(?:Command|default)(?:\(\))?\.error$/;

function isExit({ paths, site, facts }: ErrorCall): boolean {
  if (paths.some((path) => ENDS.test(path))) return true;
  const first = site.call.arguments[0];
  const row = first === undefined ? undefined : facts.values[first];
  return (
    paths.some((path) => /^(?:global#|(?:node:)?process#)(?:process\.|default\.)?exit$/.test(path)) &&
    !(row?.kind === 'literal' && row.value === 0)
  );
}

/** `res.status(500).json(…)`, `reply.code(400).send(…)`, `ctx.addIssue(…)`. */
function isResponse({ name, facts, site }: ErrorCall): boolean {
  if (name === 'addIssue' || name === 'setError' || name === 'setErrors' || name === 'respondWithError') return true;
  return (
    /^(?:json|send|end|sendStatus|status|code|render|redirect|writeHead|error)$/.test(name) &&
    isResponseObject(facts, site.call.callee)
  );
}

function isResponseObject(facts: FileFacts, value: ValueId): boolean {
  return mentions(
    facts,
    value,
    (row, id) =>
      (row.kind === 'parameter' || row.kind === 'local' || row.kind === 'member') &&
      /^(?:res|response|reply|resp|responseHandler)$/.test(lastName(facts, id)),
  );
}

/** Toasts, notifications, alerts and their like; `message.error` of component libraries. */
function isMessageToUser({ name, owner, paths, carrying }: ErrorCall): boolean {
  const written = `${owner}.${name}`;
  if (
    /toast|snackbar|notif(?:y|ication|ier)|showAlert|showError|displayError|errorMessage|showMessage|flash/i.test(
      written,
    )
  )
    return true;
  if (carrying.length > 0 && /^(?:write|print|show|display)(?:Output|Terminal|Status|Line)$/.test(name)) return true;
  return (
    paths.some((path) => path === 'global#alert' || path === 'global#window.alert') ||
    /^(?:message|Message|Alert|alert|modal|Modal)\.(?:error|warning|alert|show)$/.test(written)
  );
}

/** `setError(…)`, `setStatus('error')`, `setState({ error })`. */
function setsErrorState({ name, carrying, facts, site }: ErrorCall): boolean {
  if (
    !/^(?:set|update|dispatch|put|commit|patch)(?:[A-Z]|$)/.test(name) ||
    /^set(?:Timeout|Interval|Immediate|Header|Cookie|Item|Attribute|Tag|Extra|Context)/.test(name)
  )
    return false;
  if (/error|fail|invalid|problem|issue|warning|alert|message/i.test(name)) return true;
  return carrying.length > 0 || site.call.arguments.some((value) => isErrorWord(facts, value));
}

function isErrorWord(facts: FileFacts, value: ValueId): boolean {
  return mentions(
    facts,
    value,
    (row) =>
      (row.kind === 'literal' && typeof row.value === 'string' && /error|fail|invalid/i.test(row.value)) ||
      (row.kind === 'object' && hasErrorKey(row.properties.map((property) => property.name))),
  );
}

/** `onError?.(error)`, `emitter.emit('failed', error)`. */
function tellsListener({ name, carrying, facts, site }: ErrorCall): boolean {
  if (/^on[A-Z]/.test(name)) return carrying.length > 0 || /error|fail/i.test(name);
  return (
    /^(?:emit|postMessage|publish|trigger|fire|dispatchEvent)$/.test(name) &&
    (carrying.length > 0 || site.call.arguments.some((value) => isErrorWord(facts, value)))
  );
}

/** What failed is written down for somebody: `finish(run, { ok: false })`, `markAsFailed(job, error)`. */
function givesErrorAnswer({ name, carrying, facts, site }: ErrorCall): boolean {
  if (site.call.kind !== 'call') return false;
  const saysSo = site.call.arguments.some((value) => {
    const row = facts.values[value];
    return row?.kind === 'object' && isErrorAnswer(facts, value);
  });
  return (
    saysSo ||
    (carrying.length > 0 &&
      /(?:fail|error)(?:ed|s)?(?:[A-Z]|$)/i.test(name) &&
      /^(?:mark|set|update|record|save|write|send|store|trigger|add|create|finish|complete)/.test(name))
  );
}
