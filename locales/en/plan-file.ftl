# What npm run plan -- check says of a plan file, and of the calendar and the lexicon that it names
plan-expected = { $message } (expected { $expected })
plan-warning = warning: { $message }
plan-where = { $noun } { $code }
plan-where-nth = { $noun } no. { $number }
plan-where-key = { $where }: { $key }
plan-noun-hours = working hours
plan-noun-reminder = reminder
plan-noun-kind = unit kind
plan-noun-unit = unit
plan-noun-group = group
plan-noun-unit-or-group = unit or group
plan-noun-area = area
plan-noun-activity = activity
plan-noun-figure = figure
plan-noun-figure-group = figure group
plan-noun-duty = duty
plan-noun-deadline = deadline
plan-noun-target = target
plan-noun-month = month
plan-noun-milestone = milestone
plan-noun-milestone-report = milestone's report
plan-noun-notice = notice
plan-noun-calendar = calendar
plan-noun-lexicon = lexicon
plan-entry = the entry
plan-or = { $one } or { $other }
plan-found-empty = empty
plan-found-empty-list = an empty list
plan-found-list = a list
plan-found-mapping = a mapping
plan-found-empty-text = an empty text
plan-is-missing = { $where }: { $key } is missing
plan-is = { $where }: { $key } is { $found }
plan-smart-quote = { $where }: { $key } stands in curly quotes: { $found }
plan-want-straight-quotes = straight quotes, such as "07:30", or none
plan-unknown-key = { $where }: unknown key "{ $key }"
plan-unknown-section = unknown section "{ $section }"
plan-no-sections = the file holds no sections
plan-want-sections = the sections { $list }
plan-section-missing = section "{ $section }" is missing
plan-section-no-list = section "{ $section }" is not a list
plan-want-dashes = entries that begin with a dash
plan-want-one-of = one of { $list }
plan-want-mapping = a mapping with the keys { $list }
plan-want-text = a text; digits alone need quotes around them
plan-want-some-text = a text that is not empty
plan-want-day = a day written 2024-06-14
plan-want-real-day = a day of the calendar, written 2024-06-14
plan-want-list = a list
plan-want-code = letters, digits, dots, dashes or underscores
plan-want-short-code = at most 22 bytes, which are 22 letters without marks
plan-want-time = a time written 07:30
plan-want-real-time = a time of day, written 07:30
plan-want-flag = true or false
plan-want-whole = a whole number
plan-want-number = a number
plan-want-above-zero = a whole number above 0
plan-want-above-nought = a number above 0
plan-want-weekday = 1 (Monday) to 7 (Sunday)
plan-want-time-zone = the name of a time zone, such as Asia/Ho_Chi_Minh
plan-want-some-codes = a list with at least one code
plan-want-recipient = at least one of them
plan-want-two-days = 2 or more: Telegram repeats an update for a day
plan-want-fulfilled-by = kind: task, kind: obstacle, or kind: deadline with deadlines
plan-want-some-words = a list with at least one word
plan-want-year = a year
plan-want-source = at least one source: who announced these days off, and when
plan-twice = { $where } is written twice
plan-want-code-once = each code once
plan-want-unit-once = each code once, or periods of validity that do not overlap
plan-want-once = it once
plan-both-ways = { $code } names both a { $noun } and a { $other }
plan-want-another-code = another code
plan-unknown = { $where }: unknown { $noun } "{ $code }"
plan-want-perhaps = { $code }, perhaps
plan-want-of-this-file = a { $noun } of this file
plan-period-backwards = { $where }: the period ends on { $to }, before it begins on { $from }
plan-want-or-later = { $day } or later
plan-want-or-earlier = { $day } or earlier
plan-want-after = after { $day }
plan-want-within = within { $from } to { $to }
plan-want-span = { $from } to { $to }
plan-year-outside = plan: the period has no day of the year { $year }
plan-want-years = the year of the period
plan-last-day-outside = { $where }: the last on-time day { $day } is outside the plan's period
plan-day-outside = { $where }: { $day } is outside the plan's period
plan-repeat-name = several reports would be called "{ $name }"
plan-repeat-span = { $where } repeats and does not say from when to when its first period runs
plan-repeat-day = { $where } repeats from { $day }, a day that not every month has
plan-want-common-day = a period that begins on the 1st to the 28th
plan-want-which = { $sign } in the name, for the number of the month or quarter
plan-due-early = { $where } is due before its period begins on { $day }
plan-counts-late = { $where }: countsFrom { $day } is after the month's first day
plan-no-month = milestones without a month
plan-milestone-far = { $where }: { $day } is too far from { $month }
plan-month-section = the file has a list of months and still a section "{ $section }"
plan-want-in-months = an entry of months, its milestones below it
plan-month-old-way = { $where }: { $key } does not say which month
plan-want-month = month: the month's code; of a deadline kind: special-month as well
plan-month-of-other = { $where } has a month, but its kind is { $kind }
plan-want-special-kind = kind: special-month, or no month
plan-month-same-name = { $where }: "{ $name }" is also what month { $other } is called
plan-want-own-month-names = names that tell the months apart, typed without diacritics too
plan-month-name-within = { $where }: what it is called begins "{ $other }", so a short form may be misread
plan-target-uncounted = { $where }: { $figure } is a document or an answer and has no amount
plan-want-counted = a figure that is a number or a ratio
plan-target-area = { $where }: { $figure } is asked in several areas
plan-want-area = area: one of { $list }
plan-target-unasked = { $where }: no duty asks { $units } for { $figure } there
plan-want-asked = units whose duties ask for the figure
plan-nobody-owes = nobody owes { $where }
plan-want-one-unit = at least one unit
plan-not-bound = { $where }: deadline { $deadline } does not bind { $units }
plan-want-binding = a deadline that binds every unit of the duty
plan-asks-twice = { $where } asks { $figure } twice
plan-want-figure-once = each figure once
plan-part-before-whole = { $where } asks { $figure } before its whole { $whole }
plan-want-first = { $figure } first
plan-asked-by-both = { $where } asks for { $figure }, which a duty asks for already
plan-want-one-asker = a figure that is asked in one place
plan-required-unasked = { $where } requires { $figure } and does not ask for it
plan-want-its-figure = one of its figures
plan-word-twice = { $where }: "{ $word }" means both { $one } and { $other }
plan-want-own-words = a word of its own for each figure
plan-binds-silent = { $where } binds { $unit }, which has reports: false
plan-want-reporting = units that report
plan-part-of-itself = { $where } is a part of itself: { $chain }
plan-want-true-whole = a whole that is not itself a part of it
plan-split-of-nothing = { $where }: split "{ $split }" of no whole
plan-want-part-of = partOf beside split
plan-counts-otherwise = { $where } counts { $unit } but { $whole }, its whole, { $wholeUnit }
plan-source-of-money = { $where } is no money and has a source
plan-figure-spoken = { $where } is answered in words and has no { $key }
plan-want-without = no { $key }
plan-figure-aggregate = { $where } is { $kind } and cannot be added up so
plan-limit-below = { $where }: { $key } { $limit } is below { $lowerKey } { $lower }
plan-want-at-least = at least { $lower }
plan-outside-hours = { $where }: { $time } is outside working hours
plan-no-hours = there are no working hours
plan-want-one-span = at least one span
plan-hours-backwards = working hours end at { $to }, before { $from }
plan-want-later = a later time
plan-hours-overlap = working hours from { $from } begin before those until { $to } end
plan-want-in-order = spans in order that do not overlap
plan-days-off-elsewhere = { $where }: daysOff on another day
plan-want-last-day = it only at the last on-time day (days: 0, count: calendar)
plan-days-from-last = { $where }: { $days } { $days ->
    [one] day
   *[other] days
  } from the last working day
plan-notice-of = notice { $notice } of { $milestone }
plan-same-name = { $where }: "{ $name }" also names { $other }
plan-want-telling-names = names that tell units apart, also without diacritics
plan-validity-backwards = { $where }: validTo { $to } is before validFrom { $from }
plan-successors-unended = { $where } has successors but no last day
plan-want-valid-to = validTo, or no successors
plan-no-successor = { $where } ends on { $day } and nobody takes over what it still owes
plan-successor-absent = { $where }: successor { $successor } does not exist on { $day }
plan-want-existing = a unit that exists on that day
plan-office-reports = { $where } is the office and would report to itself
plan-owes-nothing = { $where } owes nothing
plan-want-binding-it = a duty or a deadline that names it
plan-no-calendar = there is no calendar at { $path }
plan-no-lexicon = there is no lexicon at { $path }
plan-want-file = a file
plan-calendar-lacks = the calendar { $path } has no year { $year }
plan-want-that-year = the year
plan-calendar-broken = the calendar has problems of its own:{"\u000A"}{ $problems }
plan-lexicon-broken = the lexicon has problems of its own:{"\u000A"}{ $problems }
plan-not-in-year = { $day } is not in { $year }
plan-want-day-of = a day of { $year }
plan-weekday = { $day } is a weekday
plan-want-weekend = a day of the weekend
plan-text-year = { $where }: "{ $text }" speaks of { $years }, the plan is of { $year }
plan-want-same-year = texts of the plan's year
plan-text-due = { $where }: "{ $text }" names another day than dueBefore { $day }
plan-want-same-day = the first late day, or the last on-time day, in both
plan-id-year = plan: id { $id } names another year than { $year }
plan-want-new-id = an id of its own for each year's plan
plan-yaml-key-twice = key "{ $key }" is written twice
plan-want-key-once = each key once
plan-yaml-quote = this text begins with a straight quote and ends with a curly one
plan-yaml-tab = the line is indented with a Tab
plan-want-spaces = spaces
plan-yaml-indent = the line is indented otherwise than its neighbours
plan-want-same-indent = as many spaces as the lines of its level
plan-yaml-colon-inside = the text holds a colon followed by a space
plan-want-quotes-around = quotes around the whole text
plan-yaml-unclosed = something opened here, or above, is not closed: a quote, or a bracket
plan-want-closing = the closing " ' ] or {"}"}
plan-yaml-start = a text cannot begin with this sign
plan-yaml-no-colon = the line is no key with a value
plan-want-key-value = key: value, with a colon and a space
plan-yaml-goes-on = the text goes on after a closing quote or bracket
plan-yaml-backslash = between double quotes \ has a meaning of its own
plan-want-single-quotes = single quotes, or \\
plan-yaml-several = a line of three dashes begins another document
plan-want-one-document = the file without that line
plan-yaml-other = the line cannot be read ({ $detail })
plan-want-like-above = a line like those above and below it
plan-file-office = this is a Word, Excel or OpenDocument file, not a plain text
plan-file-other = this is a { $kind } file, not a plain text
plan-want-plain-text = a text file saved as UTF-8 (Notepad: Save as, Encoding UTF-8)
plan-file-utf16 = the file is saved as UTF-16 ("Unicode"), not as UTF-8
plan-file-not-utf8 = from here the file is not UTF-8
plan-check-usage = Usage: npm run plan -- check FILE [--language vi|en]
plan-check-no-file = { $file }: no such file
plan-check-fine = { $file }: { $id } is fine: { $areas } { $areas ->
    [one] area
   *[other] areas
  }, { $duties } { $duties ->
    [one] duty
   *[other] duties
  }, { $units } { $units ->
    [one] unit
   *[other] units
  } ({ $reporting } { $reporting ->
    [one] reports
   *[other] report
  }), { $deadlines } { $deadlines ->
    [one] deadline
   *[other] deadlines
  }, { $milestones } { $milestones ->
    [one] milestone
   *[other] milestones
  } (special months: { $months })
