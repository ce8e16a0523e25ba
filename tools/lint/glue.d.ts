// The bindings that the bundler generates.
declare module "*/background_glue.js" {
  export default function init(options: { module_or_path: string }): Promise<unknown>;
  export function on_event(name: string, payload: unknown, sender?: unknown): Promise<unknown>;
  export function __wbg_reset_state(): void;
}

declare module "*/door_glue.js" {
  export default function init(options: { module_or_path: string }): Promise<unknown>;
  export function on_event(name: string, payload: unknown, sender: unknown, session: unknown): Promise<unknown>;
}

declare module "*/pages_glue.js" {
  export default function init(options: { module_or_path: string }): Promise<unknown>;
}
