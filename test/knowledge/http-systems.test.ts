import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import { addressAt } from '../../src/knowledge/http-systems.ts';
import type { Library, System } from '../../src/model/library.ts';

const entry = (name: string, hosts: readonly string[]): Library => ({
  id: name.toLowerCase(),
  packages: [],
  purpose: '',
  hosts,
  system: { name, kind: 'http-api', hosting: 'saas' } satisfies System,
});
const catalogue = indexCatalogue([
  entry('Search', ['*.search.test']),
  entry('Special', ['one.search.test']),
  entry('Regional', ['queue.*.cloud.test']),
  entry('Maps', ['www.big.test/maps']),
]);
const nameAt = (url: string): string | null => addressAt(catalogue, url)?.system.name ?? null;

describe('a host that the catalogue knows', () => {
  it.each([
    ['https://a.search.test/x', 'Search'],
    ['https://search.test', 'Search'],
    ['wss://a.search.test', 'Search'],
    ['https://key:secret@a.search.test:8443/x', 'Search'],
    ['HTTPS://A.SEARCH.TEST', 'Search'],
    ['https://${TENANT}.search.test/x', 'Search'],
    ['https://one.search.test', 'Special'],
    ['https://queue.eu-1.cloud.test/1', 'Regional'],
    ['https://queue.${AWS_REGION}.cloud.test/1', 'Regional'],
    ['https://www.big.test/maps/api', 'Maps'],
  ])('%s', (url, name) => {
    expect(nameAt(url)).toBe(name);
  });
});

describe('another host', () => {
  it.each([
    ['https://notsearch.test.com', 'test.com'],
    ['https://www.big.test/mapsother', 'big.test'],
    ['https://api.example.co.uk/x', 'example.co.uk'],
    ['https://${TENANT}.example.com', 'example.com'],
    ['https://me.github.io', 'me.github.io'],
  ])('%s is named by its registrable domain', (url, name) => {
    expect(nameAt(url)).toBe(name);
  });
});

describe('a variable', () => {
  it.each([
    ['${CARRIER_API_URL}/x', 'Carrier (CARRIER_API_URL)'],
    ['${CARRIER_URL}', 'Carrier (CARRIER_URL)'],
    ['${NEXT_PUBLIC_FRAUD_CHECK_ENDPOINT}', 'Fraud Check (NEXT_PUBLIC_FRAUD_CHECK_ENDPOINT)'],
    ['https://${CARRIER_HOST}/v1', 'Carrier (CARRIER_HOST)'],
    ['http://${CARRIER_HOST}:${CARRIER_PORT}/v1', 'Carrier (CARRIER_HOST)'],
    ['${API_URL}/x', null],
    ['${BASE_URL}', null],
    ['${ADMIN_ENDPOINT}', null],
    ['https://${HOST}/x', null],
    ['${SECRET}/x', null],
  ])('%s', (url, name) => {
    expect(nameAt(url)).toBe(name);
  });
});

describe('a variable that names a known system', () => {
  it.each([
    ['${SPECIAL_URL}', 'Special'],
    ['${BIG_MAPS_API_URL}', 'Big Maps'],
    ['${SPECIAL_BIG_MAPS_URL}', 'Special Big Maps (SPECIAL_BIG_MAPS_URL)'],
  ])('%s', (url, name) => {
    const known = indexCatalogue([entry('Special', ['one.search.test']), entry('Big Maps', ['big.test'])]);
    expect(addressAt(known, url)?.system.name).toBe(name);
  });
});

describe('a variable that names the repository itself', () => {
  it('is not the system of others that has its name', () => {
    const known = indexCatalogue([entry('Special', ['one.search.test'])]);
    expect(addressAt(known, '${SPECIAL_SURVEY_URL}', new Set(['SPECIAL']))?.system.name).toBe(
      'Special Survey (SPECIAL_SURVEY_URL)',
    );
    expect(addressAt(known, 'https://one.search.test', new Set(['SPECIAL']))?.system.name).toBe('Special');
  });
});

describe('no system outside', () => {
  it.each([
    '/orders',
    'orders',
    '',
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://[::1]:80',
    'http://host.docker.internal',
    'http://orders:8080',
    'https://${…}/x',
    'http://10.0.0.1/x',
    'mailto:a@example.com',
    'https://',
  ])('%s', (url) => {
    expect(nameAt(url)).toBeNull();
  });
});
