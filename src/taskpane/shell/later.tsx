import { Suspense, use, type ComponentType } from "react";
import { loadOnce } from "../load-once";

/**
 * A component that is loaded when it is first drawn; nothing stands there meanwhile. Unlike `React.lazy`, one that
 * failed to load can be loaded when it is drawn again.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const loaded = loadOnce(load);
  function Loaded(props: Props) {
    const Part = use(loaded());
    return <Part {...props} />;
  }
  return function Later(props: Props) {
    return (
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
