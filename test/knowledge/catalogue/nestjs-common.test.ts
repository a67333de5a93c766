import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes of controllers', () => {
    const source = `
      import { All, Controller, Delete, Get, Post } from '@nestjs/common';
      @Controller('cats')
      export class Cats {
        @Get() list() {}
        @Get(':id') one() {}
        @Post() create() {}
        @Delete(':id') remove() {}
      }
      @Controller({ path: 'dogs', version: '1' })
      export class Dogs {
        @All('*') any() {}
      }
    `;
    expect(matchesOf(source)).toEqual([
      'controller cats @nestjs/common#Controller',
      'controller dogs @nestjs/common#Controller',
      'route ANY * @nestjs/common#All',
      'route DELETE :id @nestjs/common#Delete',
      'route GET :id @nestjs/common#Get',
      'route GET @nestjs/common#Get',
      'route POST @nestjs/common#Post',
    ]);
  });

  it('the built-in logger', () => {
    const source = `
      import { ConsoleLogger, Logger } from '@nestjs/common';
      const log = new Logger('app');
      log.log('a');
      log.error('b');
      Logger.warn('c');
      new ConsoleLogger().debug('d');
    `;
    expect(matchesOf(source)).toEqual([
      'log @nestjs/common#ConsoleLogger().debug',
      'log @nestjs/common#Logger().error',
      'log @nestjs/common#Logger().log',
      'log @nestjs/common#Logger.warn',
      'logger @nestjs/common#ConsoleLogger',
      'logger @nestjs/common#Logger',
    ]);
  });
});

describe('ignores', () => {
  it('dependency injection and exceptions', () => {
    const source = `
      import { BadRequestException, Body, Injectable } from '@nestjs/common';
      @Injectable()
      export class Cats {
        create(@Body() cat: unknown) { throw new BadRequestException(cat); }
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
