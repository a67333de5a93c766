import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('version 2', () => {
    const source = `
      import { InfluxDB, Point } from '@influxdata/influxdb-client';
      const influx = new InfluxDB({ url: 'http://localhost:8086', token: 't' });
      const writeApi = influx.getWriteApi('shop', 'orders');
      writeApi.writePoint(new Point('order').intField('total', 3));
      await writeApi.close();
      export const rows = await influx.getQueryApi('shop').collectRows('from(bucket: "orders")');
    `;
    expect(matchesOf(source)).toEqual([
      'client @influxdata/influxdb-client#InfluxDB',
      'outbound read @influxdata/influxdb-client#InfluxDB().getQueryApi().collectRows',
      'outbound write @influxdata/influxdb-client#InfluxDB().getWriteApi().close',
      'outbound write @influxdata/influxdb-client#InfluxDB().getWriteApi().writePoint',
    ]);
    expect(systemsOf(source)).toEqual(['InfluxDB']);
  });

  it('version 1', () => {
    const source = `
      import * as Influx from 'influx';
      const influx = new Influx.InfluxDB({ host: 'localhost', database: 'shop' });
      await influx.writePoints([{ measurement: 'order', fields: { total: 3 } }]);
      export const found = await influx.query('select * from order');
    `;
    expect(matchesOf(source)).toEqual([
      'client influx#InfluxDB',
      'outbound read influx#InfluxDB().query',
      'outbound write influx#InfluxDB().writePoints',
    ]);
    expect(systemsOf(source)).toEqual(['InfluxDB']);
  });
});

describe('ignores', () => {
  it('an API that is only made', () => {
    const source = `
      import type { InfluxDB } from '@influxdata/influxdb-client';
      export const local = (client: InfluxDB) => client.getQueryApi('shop');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
