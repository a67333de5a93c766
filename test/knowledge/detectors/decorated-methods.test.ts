import { describe, expect, it } from 'vitest';
import decoratedMethods from '../../../src/knowledge/detectors/decorated-methods.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('controllers with the global prefix and versions of their application', async () => {
    const files = {
      'src/main.ts':
        "import { NestFactory } from '@nestjs/core';\nimport { VersioningType } from '@nestjs/common';\nexport async function start() {\n  const app = await NestFactory.create(class {});\n  app.setGlobalPrefix('api');\n  app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });\n}",
      'src/users.ts':
        "import { Controller, Get, Post } from '@nestjs/common';\n@Controller('users')\nexport class Users {\n  @Get(':id')\n  one() {}\n  @Post()\n  add() {}\n}\n@Controller({ path: 'teams', version: '2' })\nexport class Teams {\n  @Get(['all', 'list'])\n  all() {}\n}",
    };
    expect(await entriesOf(decoratedMethods, files)).toEqual([
      'GET /api/v1/users/:id users.ts:4',
      'POST /api/v1/users users.ts:6',
      'GET /api/v2/teams/all users.ts:11',
      'GET /api/v2/teams/list users.ts:11',
    ]);
  });

  it('processors and their jobs, schedules and messages', async () => {
    const source =
      "import { Processor, Process } from '@nestjs/bull';\nimport { Cron, CronExpression, Interval } from '@nestjs/schedule';\nimport { Controller } from '@nestjs/common';\nimport { EventPattern } from '@nestjs/microservices';\n@Processor('mail')\nexport class Mail {\n  @Process('welcome')\n  welcome() {}\n  @Cron(CronExpression.EVERY_HOUR)\n  hourly() {}\n  @Interval(5000)\n  often() {}\n}\n@Controller()\nexport class Events {\n  @EventPattern('order.created')\n  created() {}\n}";
    expect(await entriesOf(decoratedMethods, source)).toEqual([
      'queue mail a.ts:5',
      'queue mail:welcome a.ts:7',
      'schedule EVERY_HOUR a.ts:9',
      'schedule every 5000 ms a.ts:11',
      'queue order.created a.ts:16',
    ]);
  });

  it('versions of single routes, several versions, and routes without one', async () => {
    const files = {
      'src/main.ts':
        "import { NestFactory } from '@nestjs/core';\nimport { VersioningType } from '@nestjs/common';\nexport const start = async () => (await NestFactory.create(class {})).enableVersioning({ type: VersioningType.URI, prefix: `${process.env.CONTEXT_PATH}version-` });",
      'src/users.ts':
        "import { Controller, Get, VERSION_NEUTRAL, Version } from '@nestjs/common';\n@Controller({ path: 'users', version: ['1', '2'] })\nexport class Users {\n  @Get('a')\n  a() {}\n  @Version('3')\n  @Get('b')\n  b() {}\n  @Version(VERSION_NEUTRAL)\n  @Get('c')\n  c() {}\n}",
    };
    const rows = await entriesOf(decoratedMethods, files);
    expect(rows.map((row) => row.split(' ')[1])).toEqual([
      '/version-1/users/a',
      '/version-2/users/a',
      '/version-3/users/b',
      '/users/c',
    ]);
  });

  it('a version that is no part of the path', async () => {
    const files = {
      'src/main.ts':
        "import { NestFactory } from '@nestjs/core';\nimport { VersioningType } from '@nestjs/common';\nexport const start = async () => (await NestFactory.create(class {})).enableVersioning({ type: VersioningType.HEADER, header: 'v', defaultVersion: '1' });",
      'src/users.ts':
        "import { Controller, Get } from '@nestjs/common';\n@Controller({ path: 'users', version: '1' })\nexport class Users {\n  @Get()\n  all() {}\n}",
    };
    expect(await entriesOf(decoratedMethods, files)).toEqual(['GET /users users.ts:4']);
  });
});

describe('recognises paths that say nothing', () => {
  it('as those of their controller', async () => {
    const source =
      "import { Controller, Get, Post } from '@nestjs/common';\n@Controller('/messages')\nexport class Messages {\n  @Get('')\n  list() {}\n  @Post()\n  add() {}\n}";
    expect(await entriesOf(decoratedMethods, source)).toEqual(['GET /messages a.ts:4', 'POST /messages a.ts:6']);
  });
});

describe('ignores', () => {
  it('decorators of the same name from elsewhere, and methods outside of a controller', async () => {
    expect(
      await entriesOf(
        decoratedMethods,
        "import { Controller, Get } from './own';\n@Controller('x')\nexport class A { @Get() a() {} }",
      ),
    ).toEqual([]);
    expect(
      await entriesOf(decoratedMethods, "import { Get } from '@nestjs/common';\nexport class A { @Get() a() {} }"),
    ).toEqual([]);
  });
});
