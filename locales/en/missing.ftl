missing-head = <b>Not sent: { $deadline }</b>
missing-met = Sent: <b>{ $ratio }</b> units
missing-how = In the bot: { $reported }; paper documents confirmed: { $papers }
missing-by-kind = Not reported, by kind:
missing-none = All units have reported.
missing-no-deadline = The plan has no deadline.
button-missing-all = All
button-missing-month = Action Month
