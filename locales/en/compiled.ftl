# The draft of the compiled report. The document itself is always written in Vietnamese; these are its words in English

draft-nation = SOCIALIST REPUBLIC OF VIET NAM
draft-motto = Independence - Freedom - Happiness
draft-number = No.:        /{ $mark }
draft-day = { $place }, day      month      { $year }
draft-mark = DRAFT
draft-kind = REPORT
draft-to-several = To:
draft-part-directing = I. DIRECTION AND ORGANISATION
draft-part-results = II. RESULTS
draft-part-judgement = III. ASSESSMENT
draft-part-ahead = IV. DIRECTIONS AND TASKS FOR { $period }
draft-part-proposals = { $number }. DIFFICULTIES, OBSTACLES; PROPOSALS
draft-head-documents = 1. Documents issued
draft-head-people = 2. Organisation and people in charge
draft-head-money = 3. Funds
draft-head-sending = 4. Reporting
draft-head-own = Figures of the units
draft-head-targets = Targets met
draft-head-strengths = 1. Strengths
draft-head-weaknesses = 2. Weaknesses
draft-head-causes = 3. Causes
draft-head-obstacles = 1. Difficulties, obstacles
draft-head-proposed = 2. Proposals
draft-blank = [To be written by the compiling official]
draft-blank-people = [To be added by the compiling official]
draft-units-views = What units say, to choose from:
draft-nothing = [no figures yet]
draft-no-views = [no unit has said anything]
draft-no-obstacles = no unit names difficulties or obstacles
draft-obstacle-open = { $by } – not answered yet
draft-obstacle-answered = Answered on { $day }: { $answer }
draft-closing = This is the report on { $subject }, respectfully submitted by { $office }./.
draft-recipients = Recipients:
draft-as-above = - As above;
draft-power = [POST OF THE SIGNER]
draft-signer = [Full name]

draft-annex = Annex { $number }
draft-annex-figures = FIGURES TOGETHER
draft-annex-units = FIGURES OF EACH UNIT
draft-annex-sending = WHO HAS SENT THE REPORT
draft-annex-results = RESULTS AS UNITS REPORTED THEM
draft-annex-of = (Attached to Report no.        /{ $mark } of day      month      { $year })
draft-annex-no-figures = No unit has reported figures yet.
draft-annex-no-results = No unit has reported results yet.
draft-column-order = No.
draft-column-figure = Figure
draft-column-measure = Unit of measure
draft-column-total = Total
draft-column-basis = Basis
draft-column-unit = Unit
draft-column-sent = Sent on
draft-column-state = State
draft-column-document = Number of the document
draft-column-duty = Duty
draft-column-result = Result (in full)

# Subject and basis. $plan is the plan's name without the word for plan and the year
draft-subject = results of { $plan } { $period }
draft-subject-month = results of { $month } { $period }
draft-year = in { $year }
draft-basis = Carrying out { $document } of { $issuer } { $title }, { $office } reports the { $subject } as follows:
draft-basis-of = Plan no. { $number } { $day }
draft-basis-day = of { $day }
draft-basis-no-day = of … … { $year }
draft-as-of = Figures { $period }, as of { $at }, from { $count } task { $count ->
    [one] report
   *[other] reports
  } of agencies and units.
draft-as-of-spans = { $count } { $count ->
    [one] report of an activity that reaches into another period is
   *[other] reports of activities that reach into another period are
  } not counted.
draft-frozen = The figures are those frozen as number { $number } at { $at }.
draft-frozen-changed = The figures are not those frozen as number { $number } at { $at }: since then something changed in { $count } { $count ->
    [one] unit
   *[other] units
  }.
draft-as-of-hidden = Sensitive figures below 5, and those from which they could be worked out, are not told.
draft-next-half = THE SECOND HALF OF { $year }
draft-next-year = { $year }
draft-next = THE NEXT PERIOD

# Sentences with figures
draft-documents = { $period }, agencies and units issued { $count } { $count ->
    [one] document
   *[other] documents
  }:
draft-documents-unit = { $unit }: { $list }
draft-documents-more = { $count } more { $count ->
    [one] unit
   *[other] units
  } issued documents
draft-documents-none = [no figures yet on documents issued by agencies and units]
draft-document = { $number } { $day }
draft-document-subject = { $number } { $day } on { $subject }
draft-money = Funds { $period }: { $list }.
draft-money-none = Funds { $period }: [no figures yet].
draft-sending = { $all } { $all ->
    [one] unit has
   *[other] units have
  } to send the { $report }.
draft-sending-any = { $all } { $all ->
    [one] unit is
   *[other] units are
  } asked to send the { $report }.
draft-sending-none = None has sent it yet.
draft-sending-complete = All units have sent it.
draft-sending-sent = Sent: { $sent } { $sent ->
    [one] unit
   *[other] units
  }.
draft-sending-timely = Sent: { $sent } { $sent ->
    [one] unit, in time
   *[other] units, all in time
  }.
draft-sending-late = Sent: { $sent } { $sent ->
    [one] unit
   *[other] units
  }, of which { $timely } in time and { $late } late: { $list }.
draft-sending-missing = Not sent: { $missing } { $missing ->
    [one] unit
   *[other] units
  }: { $list }.
draft-sending-overdue = Not sent, { $days } { $days ->
    [one] day
   *[other] days
  } overdue: { $missing } { $missing ->
    [one] unit
   *[other] units
  }, namely { $list }.
draft-sending-nil = Of those sent, { $count } { $count ->
    [one] reports
   *[other] report
  } that there was nothing to report.
draft-sent-late = { $unit } ({ $days } { $days ->
    [one] day
   *[other] days
  } late)
draft-sent-handed = { $unit } (waiting for its leader)
draft-sent-lapsed = { $unit } ({ mark-lapsed })
draft-sent-overdue = { $unit } ({ $days } { $days ->
    [one] day
   *[other] days
  } overdue)
draft-area-due = Not due within this period.
draft-area-figures = By the reports of { $count } { $count ->
    [one] unit
   *[other] units
  }, results { $period }: { $list }.
draft-area-none = Figures { $period }: [no figures yet].
draft-area-unknown = No unit has reported: { $list } [no figures yet].
draft-area-told = Some results:
draft-area-more = { $count } more { $count ->
    [one] unit has
   *[other] units have
  } results in Annex IV.
draft-area-more-elsewhere = { $count } more { $count ->
    [one] unit has
   *[other] units have
  } reported on this.
draft-area-issuers = { $count } { $count ->
    [one] unit reports
   *[other] units report
  } only the documents issued, named among the documents issued.
draft-figure-parts = { $whole }, of which { $parts }
draft-part = { $label } { $value }
draft-part-share = { $label } { $value } ({ $share }%)
draft-parts-of = { $parts } of { $whole } that are told apart
draft-figure-apart = { $label } (not added up between units): { $list }
draft-figure-of = { $unit } { $value }
draft-target = { $wording }: { $ratio } units have met it, { $told } { $told ->
    [one] unit has
   *[other] units have
  } figures
draft-said-by = { $count } { $count ->
    [one] unit
   *[other] units
  }: { $list }
draft-and-more = { $list } and { $count } more { $count ->
    [one] unit
   *[other] units
  }

# What each figure stands on, in the annex
draft-basis-reports = { $count } { $count ->
    [one] report
   *[other] reports
  }
draft-basis-unsplit = { $count } { $count ->
    [one] report
   *[other] reports
  } not split
draft-basis-silent = { $count } { $count ->
    [one] report does
   *[other] reports do
  } not say
draft-basis-without = { $count } { $count ->
    [one] unit
   *[other] units
  } without figures
draft-basis-spans = { $count } { $count ->
    [one] report reaches
   *[other] reports reach
  } into another period, not counted
draft-basis-elsewhere = { $count } { $count ->
    [one] report counted with its
   *[other] reports counted with their
  } host
draft-basis-hostless = { $count } { $count ->
    [one] report counted here until its host reports
   *[other] reports counted here until their host reports
  }
draft-basis-spanning = { $count } { $count ->
    [one] report spans
   *[other] reports span
  } both halves of the year
draft-basis-changed = the first half changed after it was frozen
draft-basis-about = with estimates
draft-hidden = not told
draft-figure-hidden = { $label } [not told: a small number of what is sensitive]
draft-whole = Together
draft-state-timely = In time
draft-state-sent = Sent
draft-state-late = { $count } { $count ->
    [one] day
   *[other] days
  } late
draft-state-handed = Not sent, waiting for the unit's leader
draft-state-lapsed = Returned, its correction overdue
draft-state-open = Not sent, not due yet
draft-state-overdue = Not sent, { $count } { $count ->
    [one] day
   *[other] days
  } overdue
draft-state-missing = Not sent
draft-state-nil = { $state }; nothing to report
draft-state-paper = { $state }; on paper
draft-duty-led = { $title }; led by: { $leads }
draft-results-elsewhere = The plan has many units: see the exported tables.

# /tonghop
compile-none = No reporting period of the plan has begun yet.
compile-choose = Compile the report of which period?
compile-head = <b>Compile: { $name }</b> ({ $period })
compile-sent = Sent: <b>{ $ratio }</b> units
compile-missing = • Not sent: { $count } { $count ->
    [one] unit
   *[other] units
  }
compile-handed = • Waiting for their leaders: { $count } { $count ->
    [one] unit
   *[other] units
  }
compile-lapsed = • Returned, { $count ->
    [one] its correction
   *[other] their corrections
  } overdue: { $count } { $count ->
    [one] unit
   *[other] units
  }
compile-without = • No figure in the period yet: { $count } { $count ->
    [one] unit
   *[other] units
  }
compile-stale = • Figures of the task reports changed after the periodic report was sent: { $count } { $count ->
    [one] unit
   *[other] units
  }
compile-spans = • Activities that reach into another period, not counted: { $count } { $count ->
    [one] report
   *[other] reports
  }
compile-outside = • Activities outside the month, not counted: { $count } { $count ->
    [one] report
   *[other] reports
  }
compile-papers = • Papers to be confirmed: { $count }
compile-warned = • Reports to be looked at before they are accepted: { $count }
compile-complete = Reports and figures are complete.
compile-behind-without = No figure yet in the period of <b>{ $name }</b>:
compile-behind-stale = Sent <b>{ $name }</b>, and the figures of the task reports changed since. The draft uses the new figures; what the periodic report says in words may be older:
compile-behind-spans = Activities that lie partly outside the period of <b>{ $name }</b>. To have them counted, ask the unit to correct or split the report:
compile-behind-outside = Activities outside the time of <b>{ $name }</b>, not counted. If a unit gave a wrong day, ask it to correct it:
compile-behind-warned = Reports to be looked at before they are accepted, of <b>{ $name }</b>. Choose a number to open one:
compile-behind-papers = Documents on paper to confirm, of <b>{ $name }</b>. Choose a number to answer:
compile-behind-none = None any more.
button-compile-owing = No report that counts ({ $count })
button-compile-missing = Not sent ({ $count })
button-compile-without = No figures ({ $count })
button-compile-stale = To bring up to date ({ $count })
button-compile-spans = In two periods ({ $count })
button-compile-halves = The two halves ({ $count })
button-compile-outside = Outside the month ({ $count })
button-compile-papers = Documents to confirm ({ $count })
button-compile-warned = To be looked at ({ $count })
button-compile-settle = Close, what was frozen
button-compile-draft = Write the draft
button-compile-again = Write the draft again
button-compile-last = Fetch the last draft
button-compile-all = ‹ Another period
button-compile-back = ‹ Compile
button-compile-template = Template of { $outline }
outline-period = periodic reports
outline-month = the report of { $month }
outline-months = special months' reports

# The year and its halves
halves-even = { $all ->
    [one] The one figure of the year that is added up equals
   *[other] All { $all } figures of the year that are added up equal
  } the first six months and the time from { $day } together.
halves-even-frozen = { $all ->
    [one] The one figure of the year that is added up equals
   *[other] All { $all } figures of the year that are added up equal
  } the first six months (frozen { $number }) and the time from { $day } together.
halves-odd = { $ratio } figures of the year that are added up differ from the first six months and the time from { $day } together: { $reasons }.
halves-because-spanning = { $count } { $count ->
    [one] report of an activity that spans both halves counts
   *[other] reports of activities that span both halves count
  } in the year alone
halves-because-changed = { $count } { $count ->
    [one] figure of the first six months changed after it was
   *[other] figures of the first six months changed after they were
  } frozen ({ $number })
halves-head = <b>{ $name }</b>: figures that are not both halves together
halves-line = • <b>{ $figure }</b>: year { $year }; first six months { $first }; from { $day }: { $second }
halves-spanning = – { $value } in { $count } { $count ->
    [one] report that spans
   *[other] reports that span
  } both halves: { $reports }
halves-before = – first six months: { $before } when frozen ({ $number }), now { $now }
halves-nothing = none
button-halves-changed = Changes of the first six months

# The draft as a job, see locales/en/jobs.ftl
draft-name = the draft of { $name }
draft-preview-name = the preview of { $name }
draft-file = Draft { $name }
draft-file-preview = Preview { $name }
draft-blanks = Number, day and signer are blank; assessment and directions are for the compiling official to write. What each figure stands on is in Annex I.
draft-template-faulty = The office's template could not be filled, so the bot's own was used. Look at it in /compile.
draft-changed-more = … and { $count } more { $count ->
    [one] figure
   *[other] figures
  }
draft-changed = Since the last draft:

# The office's template
template-own = In use: the office's, version { $version }, file { $name } (sent at { $at }).
template-head = <b>Template of { $outline }</b>
template-bots = In use: the bot's own, set by Decree 30/2020/NĐ-CP.
template-how = Fetch the file, edit it in Word and send it back. Words in braces such as <code>{"{trich_yeu}"}</code> are tags that the bot fills: move them, leave them out, format them; do not rename them. <code>{"{#van_ban}"}</code> … <code>{"{/van_ban}"}</code> repeats what is between.
template-caption = The template in use. Edit it in Word, save it as .docx and send it back.
template-file = Template of { $outline }.docx
template-not-sent = The template could not be sent. Please try again in a few minutes.
template-ask = Send the template (.docx, at most 3 MB). The bot checks each tag; it is used only once you choose “Use this one”.
template-no-file = Please send the template (.docx), or leave.
template-not-fetched = The file could not be fetched from Telegram. Please send it again.
template-offered = The template { $name } is in order (version { $version }). See it with today's figures, or use it at once.
template-used = This template is in use now.
template-bots-used = The bot's own template is in use again. Former versions are kept.
template-faulty = The template cannot be used yet:
template-faults-more = … and { $count } more
template-send-again = Mend it in Word and send it again. The template in use stays as it is.
template-fault-unknown = There is no tag { $tag }.
template-fault-near = There is no tag { $tag }; is it { $near }?
template-fault-place = The tag { $tag } can stand in { $list } only.
template-fault-outside = The tag { $tag } cannot stand in a list.
template-fault-unclosed = The list { $tag } is not closed.
template-fault-unopened = The closing tag { $tag } has no opening one.
template-fault-crossed = { $tag } crosses another list, or begins and ends in different tables or cells.
template-fault-braces = Braces near { $tag } do not fit together.
template-fault-alone = The table { $tag } must stand alone in its paragraph.
template-fault-field = The field { $tag } fetches something from elsewhere: delete it.
template-fault-many = The template has too many tags (at most 500).
template-fault-none = The template has no tag to be filled.
template-fault-broken = The part { $tag } of the file is broken, perhaps because the file was edited without Word. Open it in Word, save it as .docx and send it again; if Word cannot open it, fetch the template in use and edit that one.
template-fault-no-docx = The file is no Word document (.docx), or is broken.
template-fault-large = The file is too large, or takes too much memory to fill.
template-fault-macros = The file has macros or programs: save it as .docx without them.
template-fault-locked = The file has a password: remove it and send it again.
button-template-file = Fetch the template in use
button-template-ask = Send the office's template
button-template-own = Use the bot's own again
button-template-preview = Preview
button-template-use = Use this one
