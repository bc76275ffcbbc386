import { EventEmitter } from 'node:events';
import { wasPrevented } from './session';
import { effectivePreferences, type Preferences } from './web-preferences';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

export class WebContentsDouble extends EventEmitter {
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  /** What was sent to the page, as `ipcRenderer.on` hears it. */
  readonly heard = new EventEmitter();
  url = '';

  getURL(): string {
    return this.url;
  }

  send(channel: string, ...said: unknown[]): void {
    this.heard.emit(channel, {}, ...structuredClone(said));
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** A link, a script or a redirect leads the page elsewhere: whether it gets there. */
  navigates(kind: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', url: string): boolean {
    return !wasPrevented(this, kind, url);
  }

  opensWindow(url: string): boolean {
    return this.openHandler({ url }).action === 'allow';
  }

  /** The user closes the window while the page's `beforeunload` objects: whether it closes. */
  closesAgainstObjection(): boolean {
    return wasPrevented(this, 'will-prevent-unload');
  }

  attachesWebview(): boolean {
    return !wasPrevented(this, 'will-attach-webview', {}, { src: 'https://evil.example' });
  }
}

type Options = { readonly title?: string; readonly webPreferences?: Preferences };

/** Windows of one app; `onCreate` is told of each page as `app` tells its listeners. */
export function createWindows(isReady: () => boolean, onCreate: (page: WebContentsDouble) => void) {
  const windows: BrowserWindowDouble[] = [];

  class BrowserWindowDouble extends EventEmitter {
    readonly webContents = new WebContentsDouble();
    /** What holds in the end: what was given, and Electron's own defaults for the rest. */
    readonly webPreferences: Preferences;
    title: string;
    loaded: string | null = null;
    shown = false;
    focused = 0;
    minimized = false;

    constructor(options: Options) {
      super();
      if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
      this.webPreferences = effectivePreferences(options.webPreferences ?? {});
      this.title = options.title ?? 'Electron';
      windows.push(this);
      onCreate(this.webContents);
    }

    async loadURL(url: string): Promise<void> {
      this.loaded = url;
      this.webContents.url = url;
      this.emit('ready-to-show');
    }

    /** The page sets its title; a window takes it over unless that is prevented. */
    pageSetsTitle(title: string): void {
      if (!wasPrevented(this, 'page-title-updated', title, true)) this.title = title;
    }

    show(): void {
      this.shown = true;
    }

    focus(): void {
      this.focused += 1;
    }

    isMinimized(): boolean {
      return this.minimized;
    }

    restore(): void {
      this.minimized = false;
    }
  }

  return { BrowserWindow: BrowserWindowDouble, windows };
}
