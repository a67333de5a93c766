const FLAG =
  /^(?:(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC)_)?(?:(?:FEATURE|FF|FLAG|ENABLE|DISABLE)_\w+|\w+_(?:ENABLED|DISABLED|FEATURE_FLAG)|(?:IS|USE)_\w+_(?:ENABLED|DISABLED))$/;

/** `ENABLE_BANKING_APPLICATION_ID`: what names, opens or leads to something switches nothing. */
const OTHER = /_(?:ID|IDS|KEY|KEYS|KEY_\w+|SECRET|TOKEN|URL|URI|HOST|DOMAIN|ENVIRONMENT|PATH|FILE)$/;

/** Does the name of a variable say that it switches something on or off? */
export function isFlagVariable(name: string): boolean {
  return FLAG.test(name) && !OTHER.test(name);
}
