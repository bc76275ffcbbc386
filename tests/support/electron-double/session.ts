import { EventEmitter } from 'node:events';

type PermissionRequest = (
  contents: unknown,
  permission: string,
  decide: (allow: boolean) => void,
) => void;
type BeforeRequest = (
  details: { url: string },
  decide: (answer: { cancel?: boolean }) => void,
) => void;
type ProtocolHandler = (request: Request) => Promise<Response>;

/** A session: without handlers everything is allowed, as in Electron. */
export class SessionDouble extends EventEmitter {
  /** As Electron has it until it is told otherwise. */
  spellChecker = true;
  private permissionRequest: PermissionRequest | null = null;
  private permissionCheck: ((...args: unknown[]) => boolean) | null = null;
  private devicePermission: ((details: unknown) => boolean) | null = null;
  private beforeRequest: BeforeRequest | null = null;
  private readonly schemes = new Map<string, ProtocolHandler>();

  readonly partition: string;
  readonly cache: boolean;

  constructor(partition = '', cache = true) {
    super();
    this.partition = partition;
    this.cache = cache;
  }

  /** Whether anything of it is written to the disk. */
  get persistent(): boolean {
    return this.partition === '' || this.partition.startsWith('persist:');
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      if (this.schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.schemes.set(scheme, handler);
    },
    isProtocolHandled: (scheme: string) => this.schemes.has(scheme),
  };

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }

  /** What a page that asks for a permission is told, in all the ways there are to ask. */
  permissions(permission: string): readonly boolean[] {
    let requested = true;
    this.permissionRequest?.({}, permission, (allow) => {
      requested = allow;
    });
    const details = { deviceType: permission };
    return [
      requested,
      this.permissionCheck?.({}, permission, 'app://x', {}) ?? true,
      this.devicePermission?.(details) ?? true,
    ];
  }

  /** Whether a request would leave for its address at all. */
  lets(url: string): boolean {
    let cancelled = false;
    this.beforeRequest?.({ url }, (answer) => {
      cancelled = answer.cancel === true;
    });
    return !cancelled;
  }

  /** A request of the page: null when it is cancelled or its scheme has no handler. */
  async request(url: string, init?: RequestInit): Promise<Response | null> {
    const handler = this.schemes.get(new URL(url).protocol.slice(0, -1));
    if (!handler || !this.lets(url)) return null;
    return handler(new Request(url, init));
  }

  /** Whether a download starts. */
  downloads(): boolean {
    return !wasPrevented(this, 'will-download', {}, {});
  }
}

/** Emits an event that a listener may prevent. */
export function wasPrevented(target: EventEmitter, name: string, ...args: unknown[]): boolean {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
  };
  target.emit(name, event, ...args);
  return prevented;
}
