import { getDomain } from 'tldts';
import { by } from '../lib/order.ts';
import type { System } from '../model/library.ts';
import type { Catalogue } from './catalogue-index.ts';

/** A variable that holds the URL, or the whole of its host: in `https://${TENANT}.example.com` it is only a part. */
const ENV_START = /^(?:\$\{([A-Za-z_][A-Za-z0-9_]*)\}|(?:https?|wss?):\/\/\$\{([A-Za-z_][A-Za-z0-9_]*)\}(?=$|[/:?#]))/i;
const ENV_SUFFIX = /_?(?:API)?_?(?:BASE)?_?(?:URL|URI|HOST|HOSTNAME|ENDPOINT|ORIGIN|SERVER|ADDRESS)$/;
const OWN_HOST = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/;

/** The system behind a URL as far as it is known; null for addresses of the machine itself, relative paths and unknown hosts. */
export function systemAt(catalogue: Catalogue, url: string): System | null {
  const [, asUrl, asHost] = ENV_START.exec(url) ?? [];
  const variable = asUrl ?? asHost;
  if (variable !== undefined) return fromVariable(variable);
  const host = hostOf(url);
  if (host === null || OWN_HOST.test(host) || !host.includes('.')) return null;
  return knownHost(catalogue, host + pathOf(url)) ?? { name: nameOfHost(host), kind: 'http-api', hosting: 'either' };
}

/** Host of a URL whose host is written out, its unknown labels as `*`. */
function hostOf(url: string): string | null {
  const host = /^(?:https?|wss?):\/\/(?:[^/@]*@)?([^/:?#]+)/i
    .exec(url)?.[1]
    ?.replace(/\$\{[^}]*\}/g, '*')
    .toLowerCase();
  return host === undefined || !/[a-z0-9]\.[a-z]{2,}$/.test(host) ? null : host;
}

/** The path of a URL, up to its query; what is unknown of it is `*`. */
function pathOf(url: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*(\/[^?#]*)/i.exec(url.replace(/\$\{[^}]*\}/g, '*'))?.[1];
  return path ?? '';
}

interface HostRow {
  readonly pattern: RegExp;
  /** How much of the pattern is written out. */
  readonly length: number;
  readonly system: System;
}

const rowsByCatalogue = new WeakMap<Catalogue, readonly HostRow[]>();

/** The most specific row wins: `hacker-news.firebaseio.com` before `*.firebaseio.com`. */
function knownHost(catalogue: Catalogue, address: string): System | null {
  const rows = rowsByCatalogue.get(catalogue) ?? toHostRows(catalogue);
  rowsByCatalogue.set(catalogue, rows);
  return rows.find(({ pattern }) => pattern.test(address))?.system ?? null;
}

function toHostRows({ libraries }: Catalogue): readonly HostRow[] {
  const rows = libraries.flatMap(({ system, hosts }) =>
    system === undefined
      ? []
      : (hosts ?? []).map((host): HostRow => ({
          pattern: toPattern(host),
          length: host.replaceAll('*', '').length,
          system,
        })),
  );
  return rows.toSorted(by((row) => -row.length));
}

/** A `*.` at the start is any sub-domain or none, any other `*` a part of one label; a path stands for all below it. */
function toPattern(host: string): RegExp {
  const isOpen = host.startsWith('*.');
  const labels = (isOpen ? host.slice(2) : host).split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${isOpen ? String.raw`(?:[^/]+\.)?` : ''}${labels.join('[^./]+')}(?:/|$)`);
}

/** Domains under which a provider runs many systems: there the whole host says which one it is. */
const MANY_SYSTEMS = new Set([
  'googleapis.com',
  'amazonaws.com',
  'azure.com',
  'windows.net',
  'microsoft.com',
  'oraclecloud.com',
  'aliyuncs.com',
  'myqcloud.com',
]);

/** The registrable domain: `api.linkedin.com` and `www.linkedin.com` are one system. */
function nameOfHost(host: string): string {
  const plain = host.replace(/^(?:\*\.|www\.|\*)+/, '');
  const domain = getDomain(plain, { allowPrivateDomains: true });
  return domain === null || MANY_SYSTEMS.has(domain) ? plain : domain;
}

/** `CARRIER_API_URL` → `Carrier`, with the variable, so that a reader can look it up. */
function fromVariable(variable: string): System | null {
  const stem = variable.replace(/^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC)_/, '').replace(ENV_SUFFIX, '');
  if (stem === '' || stem === variable) return null;
  const words = stem
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return { name: `${name} (${variable})`, aliases: [name], kind: 'http-api', hosting: 'either' };
}
