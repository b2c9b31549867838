/** Returns the first part of a package's own names: `audit-log` → `AuditLog`. */
export function pascalCase(service: string): string {
  return service
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Returns a waiter's or an operation's name as that of a value: `KeypairTask` → `keypairTask`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
