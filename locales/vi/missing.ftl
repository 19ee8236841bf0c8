missing-head = <b>Chưa gửi: { $deadline }</b>
missing-met = Đã gửi: <b>{ $ratio }</b> đơn vị
missing-how = Qua bot: { $reported }; văn bản giấy đã xác nhận: { $papers }
missing-by-kind = Chưa gửi, theo khối:
missing-none = Tất cả các đơn vị đã gửi.
missing-no-deadline = Kế hoạch không có hạn báo cáo nào.
button-missing-all = Tất cả
button-missing-month = Tháng hành động
