import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a health controller', () => {
    const source = `
      import { HealthCheck, HealthCheckService, HttpHealthIndicator, TypeOrmHealthIndicator } from '@nestjs/terminus';
      export class HealthController {
        constructor(private readonly health: HealthCheckService, private readonly http: HttpHealthIndicator, private readonly db: TypeOrmHealthIndicator) {}
        @HealthCheck()
        check() {
          return this.health.check([() => this.http.pingCheck('docs', 'https://docs.example.com'), () => this.db.pingCheck('database')]);
        }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'health-check @nestjs/terminus#HealthCheck',
      'health-check @nestjs/terminus#HealthCheckService().check',
      'health-check @nestjs/terminus#HttpHealthIndicator().pingCheck',
      'health-check @nestjs/terminus#TypeOrmHealthIndicator().pingCheck',
    ]);
  });

  it('own indicators', () => {
    const source = `
      import { HealthIndicatorService } from '@nestjs/terminus';
      export class Dogs {
        constructor(private readonly indicators: HealthIndicatorService) {}
        isHealthy(key: string) { return this.indicators.check(key).up(); }
      }
    `;
    expect(matchesOf(source)).toEqual(['health-check @nestjs/terminus#HealthIndicatorService().check']);
  });
});

describe('ignores', () => {
  it('the module and its errors', () => {
    const source = `
      import { HealthCheckError, TerminusModule } from '@nestjs/terminus';
      export const module = TerminusModule.forRoot({ logger: false });
      export const error = new HealthCheckError('x', {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
