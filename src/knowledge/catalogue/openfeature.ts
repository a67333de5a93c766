import type { Library } from '../../model/library.ts';

export default {
  id: 'openfeature',
  packages: ['@openfeature/server-sdk', '@openfeature/web-sdk', '@openfeature/react-sdk'],
  purpose: 'Feature flags through one interface for any flag service.',
  flags: [
    {
      path: 'OpenFeature.getClient().{getBooleanValue,getStringValue,getNumberValue,getObjectValue}',
      flag: { argument: 0 },
      default: { argument: 1 },
    },
    {
      path: 'OpenFeature.getClient().{getBooleanDetails,getStringDetails,getNumberDetails,getObjectDetails}',
      flag: { argument: 0 },
      default: { argument: 1 },
    },
    {
      path: '{useBooleanFlagValue,useStringFlagValue,useNumberFlagValue,useObjectFlagValue,useFlag}',
      flag: { argument: 0 },
      default: { argument: 1 },
    },
  ],
} as const satisfies Library;
