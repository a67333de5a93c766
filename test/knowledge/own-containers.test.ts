import { describe, expect, it } from 'vitest';
import { ownContainers } from '../../src/knowledge/own-containers.ts';
import { programOf } from '../support/program-of.ts';

const program = programOf({
  'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
  'apps/orders/package.json': '{ "name": "orders" }',
  'apps/orders/Dockerfile': 'FROM node:22',
  'apps/mail/package.json': '{ "name": "mail" }',
  'apps/mail/Dockerfile': 'FROM node:22',
  'compose.yaml': `services:
  orders:
    build: apps/orders
    ports: ['127.0.0.1:4000:3000']
    environment:
      MAIL_URL: http://mail:3000
      OTHER_URL: http://mail:3000
      CACHE_URL: http://cache:6379
  mail:
    build: apps/mail
  cache:
    image: redis:7
`,
  '.env.example': 'OTHER_URL=http://orders:3000\nORDERS_URL=http://localhost:4000\n',
});
const nameOf = (url: string): string | null => ownContainers(program)(url)?.name ?? null;

describe('recognises', () => {
  it.each([
    ['http://mail:3000/send', 'mail'],
    ['http://mail.default.svc.cluster.local', 'mail'],
    ['${MAIL_URL}/send', 'mail'],
    ['http://${MAIL_URL}', 'mail'],
    ['${ORDERS_URL}', 'orders'],
  ])('%s', (url, name) => {
    expect(nameOf(url)).toBe(name);
  });
});

describe('ignores', () => {
  it.each([
    'http://cache:6379',
    '${CACHE_URL}',
    '${OTHER_URL}',
    'https://mail.com',
    'http://localhost:4000',
    '${MAIL_URL}suffix',
    '/send',
  ])('%s', (url) => {
    expect(nameOf(url)).toBeNull();
  });
});
