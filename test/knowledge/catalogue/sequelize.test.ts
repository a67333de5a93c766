import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models and queries of a connection', () => {
    const source = `
      import { DataTypes, Sequelize } from 'sequelize';
      const sequelize = new Sequelize('postgres://localhost:5432/shop', { dialect: 'postgres', retry: { max: 3 } });
      const User = sequelize.define('User', { name: DataTypes.STRING });
      await sequelize.authenticate();
      export const users = await User.findAll({ where: { name: 'a' } });
      const jane = await User.create({ name: 'Jane' });
      await jane.save();
    `;
    expect(matchesOf(source)).toEqual([
      'client sequelize#Sequelize',
      'outbound call sequelize#Sequelize().authenticate',
      'outbound read sequelize#Model.findAll',
      'outbound write sequelize#Model().save',
      'outbound write sequelize#Model.create',
      'retry 3 exponential Sequelize',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('classes', () => {
    const source = `
      import { Model, Sequelize } from 'sequelize';
      class User extends Model {}
      export const sequelize = new Sequelize({ dialect: 'sqlite', storage: 'shop.db' });
      export const count = await User.count();
      await User.destroy({ where: { id: 1 } });
      export const rename = (user: User) => user.update({ name: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client sequelize#Sequelize',
      'outbound read sequelize#Model.count',
      'outbound write sequelize#Model().update',
      'outbound write sequelize#Model.destroy',
    ]);
    expect(systemsOf(source)).toEqual(['SQLite']);
  });
});

describe('ignores', () => {
  it('operators, types and literals', () => {
    const source = `
      import { DataTypes, Op, literal } from 'sequelize';
      export const where = { age: { [Op.gt]: 1 }, name: literal('1') };
      export const type = DataTypes.STRING;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
