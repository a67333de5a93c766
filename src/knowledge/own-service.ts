import type { Service } from '../model/handover-model.ts';
import { parse } from 'tldts';
import type { Question } from './analysis.ts';
import { ownWords } from './called-addresses.ts';
import { wordOf } from './http-systems.ts';
import { ownContainers } from './own-containers.ts';
import type { SystemUse } from './rows.ts';

/** Can it answer at an address? */
export function canAnswer({ kind, deployable }: Service): boolean {
  return deployable && ANSWERS.has(kind);
}

/** Kinds of services that can answer at an address. */
const ANSWERS = new Set<Service['kind']>(['http-server', 'worker', 'fullstack', 'frontend', 'serverless', 'job']);

/**
 * The service that answers at an address: the one whose container the address names, as files other than code set it; else
 * `ORDERS_API_URL` is one of the service `orders-api`, when there is one, and so is a host of the repository's own domain.
 */
export function ownServiceOf(use: SystemUse, question: Asked): Service | null {
  const found = [
    ...containedServices(use, question),
    ...hostedServices(use, question),
    ...namedServices(use, question),
  ];
  return found.find(canAnswer) ?? null;
}

type Asked = Pick<Question, 'services' | 'program'>;

/** The service whose container a host or a variable names. */
function containedServices({ address, basis }: SystemUse, { services, program }: Asked): readonly Service[] {
  const container = basis === 'address' && address !== null ? ownContainers(program)(address) : null;
  if (container === null) return [];
  const { file, line } = container.place;
  return services.filter(({ deployments }) => deployments.some((each) => each.file === file && each.line === line));
}

/** `https://api.shop.example` is the service `api` of a repository that calls itself `shop`. */
function hostedServices({ address, basis }: SystemUse, { services, program }: Asked): readonly Service[] {
  if (basis !== 'address' || address === null) return [];
  const { subdomain, domainWithoutSuffix } = parse(address);
  if (!subdomain || !domainWithoutSuffix || !ownWords(program).has(wordOf(domainWithoutSuffix))) return [];
  return services.filter((service) => service.deployable && plain(service.name) === plain(subdomain));
}

/** An address that is called like something of this repository that answers is no system outside. */
export function isOwnService(use: SystemUse, question: Asked): boolean {
  return ownServiceOf(use, question) !== null;
}

function namedServices({ system, library }: SystemUse, { services }: Pick<Question, 'services'>): readonly Service[] {
  if (library !== null) return [];
  const names = [system.name, ...(system.aliases ?? [])].flatMap((name) => [
    plain(name.replace(/\(.*/, '')),
    ...[...name.matchAll(ADDRESS)].map(([, variable = '']) => plain(variable)),
  ]);
  return services.filter((service) => service.deployable && names.includes(plain(service.name)));
}

/** `Orders (ORDERS_API_URL)`: the variable without what says that it is an address. */
const ADDRESS = /\((\w+?)_(?:BASE_)?(?:URL|URI|HOST|HOSTNAME|ENDPOINT|ADDRESS|ORIGIN)\)/g;

/** Names of addresses and of packages, as far as they can be compared. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^@[^/]+\//, '')
    .replace(/[^a-z0-9]/g, '');
}
