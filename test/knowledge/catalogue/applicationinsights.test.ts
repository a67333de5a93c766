import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the agent and what is tracked by hand', () => {
    const source = `
      import * as appInsights from 'applicationinsights';
      appInsights.setup(process.env.APPLICATIONINSIGHTS_CONNECTION_STRING).setAutoCollectExceptions(true).start();
      appInsights.defaultClient.trackException({ exception: new Error('a') });
      appInsights.defaultClient.trackMetric({ name: 'orders', value: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client applicationinsights#setup',
      'error-reporting applicationinsights#defaultClient.trackException',
      'metrics applicationinsights#defaultClient.trackMetric',
      'outbound send applicationinsights#defaultClient.trackException',
      'outbound send applicationinsights#defaultClient.trackMetric',
      'tracing applicationinsights#setup',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Application Insights']);
  });

  it('the page', () => {
    const source = `
      import { ApplicationInsights } from '@microsoft/applicationinsights-web';
      const insights = new ApplicationInsights({ config: { connectionString: 'InstrumentationKey=1' } });
      insights.loadAppInsights();
      insights.trackPageView();
    `;
    expect(matchesOf(source)).toEqual([
      'client @microsoft/applicationinsights-web#ApplicationInsights',
      'outbound send @microsoft/applicationinsights-web#ApplicationInsights().trackPageView',
      'tracing @microsoft/applicationinsights-web#ApplicationInsights',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Application Insights']);
  });

  it('the distribution of OpenTelemetry', () => {
    const source = `
      import { useAzureMonitor } from '@azure/monitor-opentelemetry';
      useAzureMonitor({ azureMonitorExporterOptions: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/monitor-opentelemetry#useAzureMonitor',
      'tracing @azure/monitor-opentelemetry#useAzureMonitor',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Application Insights']);
  });
});

describe('ignores', () => {
  it('settings of what is collected', () => {
    const source = `
      import * as appInsights from 'applicationinsights';
      appInsights.Configuration.setInternalLogging(false, false);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
