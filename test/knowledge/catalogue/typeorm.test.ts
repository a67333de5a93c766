import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('repositories, query builders and transactions of a data source', () => {
    const source = `
      import { DataSource } from 'typeorm';
      import { User } from './user';
      const source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, entities: [User] });
      await source.initialize();
      const users = source.getRepository(User);
      export const adults = await users.findBy({ age: 18 });
      await users.save({ name: 'a' });
      export const counted = await users.createQueryBuilder('user').where('user.age > 1').orderBy('user.name').getMany();
      await source.transaction(async (manager) => { await manager.delete(User, 1); });
    `;
    expect(matchesOf(source)).toEqual([
      'client typeorm#DataSource',
      'outbound call typeorm#DataSource().initialize',
      'outbound call typeorm#DataSource().transaction',
      'outbound read typeorm#Repository().findBy',
      'outbound read typeorm#SelectQueryBuilder().getMany',
      'outbound write typeorm#EntityManager().delete',
      'outbound write typeorm#Repository().save',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('repositories that NestJS injects', () => {
    const source = `
      import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
      import { Repository } from 'typeorm';
      import { User } from './user';
      export const module = TypeOrmModule.forRoot({ type: 'mysql', host: 'localhost', retryAttempts: 3 });
      export class Users {
        constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
        find() { return this.users.findOneBy({ name: 'a' }); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/typeorm#TypeOrmModule.forRoot',
      'outbound read typeorm#Repository().findOneBy',
      'retry 3 fixed TypeOrmModule.forRoot',
    ]);
    expect(systemsOf(source)).toEqual(['MySQL']);
  });

  it('entities that save themselves', () => {
    const source = `
      import { BaseEntity, Entity } from 'typeorm';
      @Entity()
      class Photo extends BaseEntity { name = ''; }
      export const photos = await Photo.find();
      export const rename = (photo: Photo) => photo.save();
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read typeorm#Repository().find',
      'outbound write typeorm#Repository().save',
    ]);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });

  it('the global functions of older versions', () => {
    const source = `
      import { getConnection, getManager, getRepository } from 'typeorm';
      import { User } from './user';
      export const users = await getRepository(User).find();
      await getManager().save(User, {});
      await getConnection().query('select 1');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call typeorm#DataSource().query',
      'outbound read typeorm#Repository().find',
      'outbound write typeorm#EntityManager().save',
    ]);
  });
});

describe('ignores', () => {
  it('entities, operators and objects that are only made', () => {
    const source = `
      import { Column, Entity, LessThan, PrimaryGeneratedColumn, Repository } from 'typeorm';
      @Entity()
      export class User {
        @PrimaryGeneratedColumn() id = 0;
        @Column() name = '';
      }
      export const where = { age: LessThan(18) };
      export const make = (users: Repository<User>) => users.create({ name: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
