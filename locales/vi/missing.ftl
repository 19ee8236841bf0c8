missing-head = <b>Chưa báo cáo: { $deadline }</b>
missing-met = Đã báo cáo: <b>{ $ratio }</b> đơn vị
missing-how = Qua bot: { $reported }; văn bản giấy đã xác nhận: { $papers }
missing-by-kind = Chưa báo cáo theo khối:
missing-none = Tất cả các đơn vị đã báo cáo.
missing-no-deadline = Kế hoạch không có hạn báo cáo nào.
button-missing-all = Tất cả
button-missing-month = Tháng hành động
