import { useFocusFinders } from "@fluentui/react-components";

/**
 * To be called by every page that opens dialogs. Fluent's keeper of the focus goes away with its last user: were that
 * the dialog itself, the page behind it would stay hidden from screen readers. So the page is a user too.
 */
export function useDialogs(): void {
  useFocusFinders();
}
