import type { Library } from '../../model/library.ts';

export default {
  id: 'amplify-auth',
  packages: ['aws-amplify/auth', '@aws-amplify/auth'],
  purpose: 'Sign-in with Amazon Cognito through Amplify.',
  system: {
    name: 'Amazon Cognito',
    aliases: ['AWS Cognito', 'Cognito'],
    kind: 'auth',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  outbound: [
    {
      path: '{signIn,signUp,signOut,confirmSignUp,confirmSignIn,resendSignUpCode,resetPassword,confirmResetPassword,signInWithRedirect,fetchAuthSession,setUpTOTP,verifyTOTPSetup}',
      effect: 'call',
    },
    { path: '{fetchUserAttributes,fetchDevices,fetchMFAPreference}', effect: 'read' },
    {
      path: '{updatePassword,updateUserAttributes,updateMFAPreference,deleteUser,rememberDevice,forgetDevice}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
