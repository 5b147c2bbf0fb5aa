/**
 * Items in force on a day, each with its version of that day, as `FROM … WHERE …`: the item is `i`, its version `v`.
 * Takes the day four times. An item that is suspended or cancelled is not in force.
 *
 * `CROSS JOIN` is `JOIN`, told the embedded database to go from the items to their versions: it keeps no statistics, and would
 * rather go through all versions of the time.
 */
export const IN_FORCE = `service_item i CROSS JOIN service_item_version v ON v.itemId = i.id AND v.publishedOn <= ?
    AND (v.supersededOn IS NULL OR v.supersededOn > ?)
  WHERE (i.cancelledOn IS NULL OR i.cancelledOn > ?) AND (i.suspendedOn IS NULL OR i.suspendedOn > ?)`

/** What `IN_FORCE` takes. */
export const inForceOn = (day: string): string[] => [day, day, day, day]

/**
 * The same of an item `i` whose version is of no matter: from its first publication on an item always has a version in force,
 * so that an index of items answers alone. Takes the day three times.
 */
export const IS_IN_FORCE = `i.publishedOn <= ? AND (i.cancelledOn IS NULL OR i.cancelledOn > ?)
    AND (i.suspendedOn IS NULL OR i.suspendedOn > ?)`

/** What `IS_IN_FORCE` takes. */
export const isInForceOn = (day: string): string[] => [day, day, day]

/** 三级及以上: it may be applied for on the net. */
export const ONLINE = "v.onlineDepth IN ('ACCEPT', 'WHOLE')"

/** 县级依申请事项. */
export const ON_APPLICATION = "i.type = 'ON_APPLICATION' AND i.level = 'COUNTY'"

/** 最多跑一次. */
export const AT_MOST_ONCE = 'v.visits <= 1'
