import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the entity manager', () => {
    const source = `
      import { MikroORM } from '@mikro-orm/postgresql';
      const orm = await MikroORM.init({ dbName: 'shop', clientUrl: process.env.DATABASE_URL });
      const em = orm.em.fork();
      export const author = await em.findOne(Author, 1);
      em.persist(author);
      await em.flush();
      await em.transactional(async (inner) => { await inner.nativeDelete(Book, { author }); });
      class Author {}
      class Book {}
    `;
    expect(matchesOf(source)).toEqual([
      'client @mikro-orm/postgresql#MikroORM.init',
      'outbound call @mikro-orm/core#EntityManager().transactional',
      'outbound read @mikro-orm/core#EntityManager().findOne',
      'outbound write @mikro-orm/core#EntityManager().flush',
      'outbound write @mikro-orm/core#EntityManager().nativeDelete',
    ]);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });

  it('repositories of NestJS', () => {
    const source = `
      import { InjectRepository } from '@mikro-orm/nestjs';
      import { EntityManager, EntityRepository } from '@mikro-orm/postgresql';
      class Author {}
      export class Authors {
        constructor(@InjectRepository(Author) private readonly authors: EntityRepository<Author>, private readonly em: EntityManager) {}
        list() { return this.authors.findAll(); }
        save() { return this.em.flush(); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read @mikro-orm/core#EntityRepository().findAll',
      'outbound write @mikro-orm/core#EntityManager().flush',
    ]);
  });
});

describe('ignores', () => {
  it('declarations of entities', () => {
    const source = `
      import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
      @Entity()
      export class Author {
        @PrimaryKey() id!: number;
        @Property() name!: string;
        find() { return this.name; }
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
